using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Testing;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>Every way in which a server or a database is no fit store has a name and a sentence.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class BadServers
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1:1")]
    [InlineData("no-such-host.invalid", "no-such-host.invalid:1")]
    [InlineData("/tmp/no-such-folder", "/tmp/no-such-folder:1")]
    public async Task A_server_that_is_away_is_missing(string host, string said)
    {
        using Store store = new(builder => builder.UsePostgreSql($"Host={host};Port=1;Database=contacts;Username=app;Password=hidden;Timeout=5"));
        await AssertAsync(StoreProblem.Unreachable, said, () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.Unreachable, said, () => store.Setup.PrepareAsync(default));
        await AssertAsync(StoreProblem.Unreachable, said, () => store.ApplyAsync());
        await AssertAsync(StoreProblem.Unreachable, said, () => store.Settings.FindAsync(Store.Acme, default));
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_not_repeated()
    {
        await using ServerDatabase database = new();
        using Store store = new(builder => builder.UsePostgreSql(
            new NpgsqlConnectionStringBuilder(database.ConnectionString) { Password = "hidden" }.ToString()));
        await AssertAsync(StoreProblem.Denied, "password", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.Denied, "password", () => store.Setup.PrepareAsync(default));
        await AssertAsync(StoreProblem.Denied, "password", () => store.ApplyAsync());
    }

    [Fact]
    public async Task A_missing_database_is_missing_and_is_not_created_by_looking()
    {
        await using ServerDatabase database = new();
        using Store store = database.Open();
        await AssertAsync(StoreProblem.Missing, database.Database.Name, () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.Missing, "PrepareAsync", () => store.ApplyAsync());
        await AssertAsync(StoreProblem.Missing, "PrepareAsync", () => store.Setup.CheckAsync(default));
    }

    [Fact]
    public async Task A_role_that_may_create_no_database_is_told_so()
    {
        await using ServerDatabase database = new() { Role = await TestRole.CreateAsync() };
        using Store store = database.Open();
        await AssertAsync(StoreProblem.Denied, "CREATEDB", () => store.Setup.PrepareAsync(default));
    }

    [Fact]
    public async Task A_role_without_rights_is_told_which()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync(await TestRole.CreateAsync());
        using Store store = database.Open();
        await AssertAsync(StoreProblem.Denied, "GRANT", () => store.ApplyAsync(), StringComparison.OrdinalIgnoreCase);
        await AssertAsync(StoreProblem.Denied, "SELECT", () => store.Settings.FindAsync(Store.Acme, default));
    }

    [Fact]
    public async Task An_empty_database_is_older_and_one_of_something_else_is_no_store()
    {
        await using ServerDatabase database = new();
        await database.Database.CreateAsync();
        using Store store = database.Open();
        await AssertAsync(StoreProblem.SchemaOlder, "PrepareAsync", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.SchemaOlder, "PrepareAsync", () => store.ApplyAsync());
        await database.ScalarAsync("CREATE TABLE recipes (title text)");
        await AssertAsync(StoreProblem.NotAStore, "recipes", () => store.Setup.CheckAsync(default));
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
    }

    [Fact]
    public async Task An_encoding_that_does_not_hold_every_text_is_refused()
    {
        await using ServerDatabase database = new();
        await database.Database.CreateAsync("TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'");
        using Store store = database.Open();
        await AssertAsync(StoreProblem.NotAStore, "LATIN1", () => store.Setup.PrepareAsync(default));
        await AssertAsync(StoreProblem.NotAStore, "LATIN1", () => store.Setup.CheckAsync(default));
    }

    [Theory]
    [InlineData("INSERT INTO cc_migrations VALUES ('29990101000000_Later', '99')")]
    [InlineData("UPDATE cc_meta SET value = '999' WHERE name = 'schema'")]
    public async Task A_newer_schema_is_refused(string sql)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync(sql);
        using Store store = database.Open();
        await AssertAsync(StoreProblem.SchemaNewer, "newer version", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.SchemaNewer, "newer version", () => store.Setup.PrepareAsync(default));
    }

    [Fact]
    public async Task Missing_columns_are_an_older_schema()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync("ALTER TABLE cc_accounts DROP COLUMN region");
        using Store store = database.Open();
        await AssertAsync(StoreProblem.SchemaOlder, "older", () => store.Settings.FindAsync(Store.Acme, default));
    }

    [Fact]
    public async Task A_database_for_reading_cannot_be_written()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync($"ALTER DATABASE {database.Database.Name} SET default_transaction_read_only = on");
        database.Database.ClearPools();
        using Store store = database.Open();
        await store.Setup.CheckAsync(default);
        Assert.Null(await store.Settings.FindAsync(Store.Acme, default));
        await AssertAsync(StoreProblem.ReadOnly, "standby", () => store.ApplyAsync());
    }

    [Theory]
    [InlineData("Command Timeout=1")]
    [InlineData("Options=-c lock_timeout=300")]
    [InlineData("Options=-c statement_timeout=300")]
    public async Task Another_writer_of_the_account_makes_it_busy_for_no_longer_than_the_time_out(string timeout)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        using Store store = database.Open(timeout);
        await using (NpgsqlConnection other = await database.ConnectAsync())
        {
            await using NpgsqlTransaction writing = await other.BeginTransactionAsync();
            await using NpgsqlCommand command = new("SELECT pg_advisory_xact_lock(hashtextextended('contactcore:acme', 0))", other, writing);
            await command.ExecuteNonQueryAsync();
            await AssertAsync(StoreProblem.Busy, "another writer", () => store.ApplyAsync());

            // Neither readers nor writers of other accounts wait.
            Assert.Null(await store.Settings.FindAsync(Store.Acme, default));
            await store.ApplyAsync(Accounts.AccountId.Parse("other"));
        }

        await store.ApplyAsync();
    }

    [Fact]
    public async Task A_server_or_a_pool_without_a_free_connection_is_busy()
    {
        TestRole role = await TestRole.CreateAsync("CONNECTION LIMIT 1");
        await using ServerDatabase database = await ServerDatabase.PrepareAsync(role);
        await using (await database.ConnectAsync())
        {
            using Store store = database.Open("Application Name=other");
            await AssertAsync(StoreProblem.Busy, "max_connections", () => store.ApplyAsync());
        }

        const string Small = "Maximum Pool Size=1;Timeout=1";
        await using NpgsqlConnection only = new(new NpgsqlConnectionStringBuilder($"{database.Database.ConnectionString};{Small}").ToString());
        await only.OpenAsync();
        using Store full = new(builder => builder.UsePostgreSql($"{database.Database.ConnectionString};{Small}"));
        await AssertAsync(StoreProblem.Busy, "Maximum Pool Size", () => full.ApplyAsync());
    }

    [Theory]
    [InlineData("53100", StoreProblem.Full, "room")]
    [InlineData("57014", StoreProblem.Busy, "time-out")]
    [InlineData("57P01", StoreProblem.ConnectionLost, "nothing was changed")]
    [InlineData("57P02", StoreProblem.ConnectionLost, "nothing was changed")]
    [InlineData("57P03", StoreProblem.ConnectionLost, "nothing was changed")]
    [InlineData("08006", StoreProblem.ConnectionLost, "nothing was changed")]
    [InlineData("XX001", StoreProblem.Failed, "XX001")]
    public async Task Each_answer_of_the_server_has_its_sentence(string code, StoreProblem problem, string said)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new() { Before = _ => throw new PostgresException("hidden", "ERROR", "ERROR", code) };
        using Store store = database.Open(passing);
        await AssertAsync(problem, said, () => store.ApplyAsync());
        Assert.Single(passing.Commands);
    }

    [Fact]
    public async Task A_connection_lost_in_the_middle_changed_nothing()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        passing.Before = command => command.CommandText.Contains("cc_accounts", StringComparison.Ordinal) ? EndOthersAsync(database) : Task.CompletedTask;
        await AssertAsync(StoreProblem.ConnectionLost, "nothing was changed", () => store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "a@example.com"))));
        Assert.Equal(0L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_contacts"));
        passing.Before = _ => Task.CompletedTask;
        await store.ApplyAsync();
    }

    [Fact]
    public async Task A_connection_lost_while_committing_may_have_changed_all()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        using Store store = database.Open(new Committing(() => EndOthersAsync(database)));
        await AssertAsync(StoreProblem.ConnectionLost, "the change may stand", () => store.ApplyAsync());
    }

    [Theory]
    [InlineData("nonsense hidden")]
    [InlineData("Host=a;Database=b;Password=hidden;Port=hidden")]
    [InlineData("Host=a;Password=hidden")]
    [InlineData("Database=a;Password=hidden")]
    [InlineData("")]
    public void A_connection_string_must_be_one_and_is_not_repeated(string connectionString)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new Store(builder => builder.UsePostgreSql(connectionString)));
        Assert.DoesNotContain("hidden", refused.Message, StringComparison.Ordinal);
    }

    private static Task EndOthersAsync(ServerDatabase database) => PostgresServer.ExecuteAsync(
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database.Database.Name}'");

    private static async Task AssertAsync(StoreProblem problem, string said, Func<Task> call, StringComparison comparison = StringComparison.Ordinal)
    {
        StoreException thrown = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(problem, thrown.Problem);
        Assert.Contains(said, thrown.Message, comparison);
        Assert.DoesNotContain("hidden", thrown.Message, StringComparison.Ordinal);
    }
}
