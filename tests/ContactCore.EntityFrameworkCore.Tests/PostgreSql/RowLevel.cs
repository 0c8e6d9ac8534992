using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>The database keeps accounts apart by itself, where it is asked to.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class RowLevel
{
    private static readonly AccountId Other = AccountId.Parse("other");

    [Fact]
    public async Task A_transaction_sees_the_rows_of_the_account_that_it_names_and_without_one_none()
    {
        await using ServerDatabase database = await CreateAsync();
        using Store store = database.Open(configure: options => options.RowLevelSecurity = true);
        await store.Setup.PrepareAsync(default);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        await store.ApplyAsync(Other, Person.Added(store, Person.WithEmail(store, "ben@example.com")), Person.Added(store, Person.WithEmail(store, "eve@example.com")));

        // The store's own connections come back to this pool, knowing nothing.
        await using NpgsqlConnection raw = await database.ConnectAsync();
        foreach (string table in ProtectedTables.Names)
            Assert.Equal(0L, await ScalarAsync(raw, $"SELECT COUNT(*) FROM {table}"));
        Assert.Equal(1L, await ScalarAsync(raw, $"{As("acme")} SELECT COUNT(*) FROM cc_contacts"));
        Assert.Equal(2L, await ScalarAsync(raw, $"{As("other")} SELECT COUNT(*) FROM cc_contacts"));
        Assert.Equal(0L, await ScalarAsync(raw, $"{As("third")} SELECT COUNT(*) FROM cc_contacts"));
        Assert.Equal(0L, await ScalarAsync(raw, $"{As("acme")} WITH gone AS (DELETE FROM cc_contacts WHERE account = 'other' RETURNING 1) SELECT COUNT(*) FROM gone"));
        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(
            () => ScalarAsync(raw, $"{As("acme")} INSERT INTO cc_accounts (account, time_zone, created) VALUES ('third', 'UTC', 0)"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Preparing_again_and_reindexing_see_every_account()
    {
        await using ServerDatabase database = await CreateAsync();
        using Store store = database.Open(configure: options => options.RowLevelSecurity = true);
        await store.Setup.PrepareAsync(default);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        await store.ApplyAsync(Other, Person.Added(store, Person.WithEmail(store, "ben@example.com")));
        await store.Setup.PrepareAsync(default);
        Assert.Equal(2, await store.Setup.ReindexAsync(default));
    }

    [Fact]
    public async Task It_is_put_in_force_on_a_store_that_was_prepared_without_it()
    {
        await using ServerDatabase database = await CreateAsync();
        using Store plain = database.Open();
        await plain.Setup.PrepareAsync(default);
        using Store store = database.Open(configure: options => options.RowLevelSecurity = true);
        await AssertAsync("not in force on \"cc_accounts\"; allowed: to call IInstallation.PrepareAsync", () => store.Setup.CheckAsync(default));
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        await AssertAsync("options.RowLevelSecurity = true", () => plain.Setup.CheckAsync(default));
    }

    [Theory]
    [InlineData("SUPERUSER")]
    [InlineData("BYPASSRLS CREATEDB")]
    public async Task A_role_that_passes_it_by_is_refused(string right)
    {
        await using ServerDatabase database = new() { Role = await TestRole.CreateAsync(right) };
        using Store store = database.Open(configure: options => options.RowLevelSecurity = true);
        await AssertAsync("BYPASSRLS", () => store.Setup.PrepareAsync(default));
    }

    [Fact]
    public async Task A_host_puts_it_in_force_by_a_migration_and_takes_it_away_by_another()
    {
        TestRole role = await TestRole.CreateAsync();
        await using ServerDatabase database = new() { Role = role };
        await database.Database.CreateAsync($"OWNER {role.Name}");
        using Store store = new(builder =>
        {
            builder.Services.AddDbContextFactory<HostContext>(options => options.UseNpgsql(database.ConnectionString));
            builder.UseEntityFrameworkCore<HostContext>().WithPostgreSql(options => options.RowLevelSecurity = true);
        });
        await using HostContext db = await store.Get<IDbContextFactory<HostContext>>().CreateDbContextAsync();
        await db.Database.EnsureCreatedAsync();
        await AssertAsync("migrationBuilder.AddContactCoreRowLevelSecurity()", () => store.Setup.PrepareAsync(default));
        await MigrateAsync(db, migration => migration.AddContactCoreRowLevelSecurity());
        await MigrateAsync(db, migration => migration.AddContactCoreRowLevelSecurity());
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        await store.ApplyAsync([.. Enumerable.Range(0, 20).Select(i => Person.Added(store, Person.WithEmail(store, $"p{i}@example.com")))]);
        await using NpgsqlConnection raw = await database.ConnectAsync();
        Assert.Equal(0L, await ScalarAsync(raw, "SELECT COUNT(*) FROM cc_contacts"));
        await MigrateAsync(db, migration => migration.RemoveContactCoreRowLevelSecurity());
        Assert.Equal(20L, await ScalarAsync(raw, "SELECT COUNT(*) FROM cc_contacts"));
        await AssertAsync("not in force", () => store.Setup.CheckAsync(default));
    }

    [Fact]
    public async Task No_table_with_an_account_is_forgotten()
    {
        await using ServerDatabase database = new();
        using Store store = database.Open();
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.Equal(ProtectedTables.Of(db).Select(type => type.GetTableName()!).Order(StringComparer.Ordinal), ProtectedTables.Names);
        string[] open = [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Except(ProtectedTables.Names).Order(StringComparer.Ordinal)];
        Assert.Equal(["cc_email_blacklist", "cc_meta"], open);
    }

    private static async Task<ServerDatabase> CreateAsync()
    {
        TestRole role = await TestRole.CreateAsync();
        ServerDatabase database = new() { Role = role };
        await database.Database.CreateAsync($"OWNER {role.Name}");
        return database;
    }

    private static string As(string account) => $"SET contactcore.account = '{account}';";

    private static async Task MigrateAsync(DbContext db, Action<MigrationBuilder> write)
    {
        MigrationBuilder migration = new(db.Database.ProviderName);
        write(migration);
        foreach (SqlOperation operation in migration.Operations.Cast<SqlOperation>())
            await db.Database.ExecuteSqlRawAsync(operation.Sql);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task AssertAsync(string said, Func<Task> call)
    {
        StoreException thrown = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(StoreProblem.Unprotected, thrown.Problem);
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
    }
}
