using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>Preparing a store on a server, alone and beside others.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class Preparing
{
    private const string Untyped =
        """
        SELECT string_agg(table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(collation_name, '-'), ', ')
        FROM information_schema.columns
        WHERE table_name LIKE 'cc\_%' AND table_name <> 'cc_migrations'
          AND (data_type NOT IN ('text', 'uuid', 'bigint', 'smallint', 'integer', 'boolean') OR (data_type = 'text' AND collation_name IS DISTINCT FROM 'C'))
        """;

    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        await using ServerDatabase database = new();
        using Store store = database.Open();
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_created_and_holds_every_text_by_code_point()
    {
        await using ServerDatabase database = new() { Role = await TestRole.CreateAsync("CREATEDB") };
        using Store store = database.Open();
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        Assert.Equal("UTF8", await database.ScalarAsync("SHOW server_encoding"));
        Assert.Equal(DBNull.Value, await database.ScalarAsync(Untyped));
        Assert.Equal(47L, await database.ScalarAsync("SELECT COUNT(*) FROM information_schema.columns WHERE table_name LIKE 'cc\\_%' AND data_type = 'uuid'"));
    }

    [Fact]
    public async Task Many_may_prepare_a_new_database_at_once()
    {
        for (int round = 0; round < 3; round++)
        {
            await using ServerDatabase database = new();
            Store[] stores = [.. Enumerable.Range(0, 6).Select(_ => database.Open())];
            await Task.WhenAll(stores.Select(store => Task.Run(() => store.Setup.PrepareAsync(default))));
            await stores[0].Setup.CheckAsync(default);
            Array.ForEach(stores, store => store.Dispose());
            Assert.Equal(1L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_migrations"));
            Assert.Equal(3L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_meta"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("crm")]
    public async Task A_host_s_own_tables_are_of_the_same_types_also_in_a_schema_of_its_own(string? schema)
    {
        await using ServerDatabase database = new();
        await database.Database.CreateAsync();
        using Store store = new(builder =>
        {
            builder.Services.AddDbContextFactory<HostContext>(options => Configure(options, database, schema));
            builder.UseEntityFrameworkCore<HostContext>().WithPostgreSql();
        });
        await using (HostContext db = await store.Get<IDbContextFactory<HostContext>>().CreateDbContextAsync())
            await db.Database.EnsureCreatedAsync();
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        await store.ApplyAsync([.. Enumerable.Range(0, 20).Select(i => Person.Added(store, Person.WithEmail(store, $"p{i}@example.com")))]);
        Assert.Equal(DBNull.Value, await database.ScalarAsync(Untyped));
        Assert.Equal(21L, await database.ScalarAsync($"SELECT COUNT(*) FROM {schema ?? "public"}.cc_contacts"));
    }

    private static void Configure(DbContextOptionsBuilder options, ServerDatabase database, string? schema)
    {
        options.UseNpgsql(database.ConnectionString);
        if (schema is not null)
            options.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCustomizer, InSchemaCrm>();
    }
}
