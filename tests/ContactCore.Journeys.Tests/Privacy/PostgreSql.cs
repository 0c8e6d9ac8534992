using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Importing;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit.Abstractions;

namespace ContactCore.Journeys.Tests.Privacy;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSql(ITestOutputHelper output) : NothingPersonalIsTold(output), IAsyncLifetime
{
    private const string Secret = "password-of-the-secret";

    private readonly TestDatabase _database = new();

    private protected override IEnumerable<Mishap> OfTheStore =>
    [
        Mishap.With<StoreException>("a constraint of the database's that a name breaks, tried again and again", async stage =>
        {
            Canary person = stage.Next();
            await _database.ScalarAsync("CREATE UNIQUE INDEX once ON cc_contacts (last_name, first_name) WHERE last_name LIKE '%zz'");
            NewContact twice = person.Person with { LastName = $"{person.LastName}zz" };
            await stage.Book.Contacts.AddAsync(twice);
            await stage.Book.Contacts.AddAsync(twice);
        }),
        Mishap.With<StoreException>("a check of the database's that a name fails", async stage =>
        {
            Canary person = stage.Next();
            await _database.ScalarAsync("ALTER TABLE cc_contacts ADD CONSTRAINT polite CHECK (last_name NOT LIKE '%yy')");
            await stage.Book.Contacts.AddAsync(person.Person with { LastName = $"{person.LastName}yy" });
        }),
        Mishap.With<ImportStoppedException>("a check of the database's that a row of many fails", async stage =>
        {
            Canary[] people = [.. Enumerable.Range(0, 9).Select(_ => stage.Next())];
            await stage.ImportAsync(stage.File(["firstName,lastName,email,phone", .. people.Select(person => $"{person.FirstName},{person.LastName}yy,{person.Email},{person.Phone}")]));
        }),
        Mishap.With<StoreException>("a trigger of the database's that refuses", async stage =>
        {
            await _database.ScalarAsync(
                """
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
                CREATE TRIGGER refuse BEFORE INSERT ON cc_standings FOR EACH ROW EXECUTE FUNCTION refuse();
                """);
            try
            {
                await stage.Book.Addresses.UnsubscribeAsync(stage.Next().EmailAddress, "by the link");
            }
            finally
            {
                await _database.ScalarAsync("DROP TRIGGER refuse ON cc_standings");
            }
        }),
        Mishap.With<StoreException>("a connection that is lost in the middle", async stage =>
        {
            await _database.ScalarAsync(
                """
                CREATE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
                CREATE TRIGGER vanish BEFORE INSERT ON cc_contacts FOR EACH ROW EXECUTE FUNCTION vanish();
                """);
            try
            {
                await stage.AddAsync(stage.Next());
            }
            finally
            {
                await _database.ScalarAsync("DROP TRIGGER vanish ON cc_contacts");
            }
        }),
        Mishap.With<StoreException>("a database that another writer holds", async stage =>
        {
            await using NpgsqlConnection other = new(_database.ConnectionString);
            await other.OpenAsync();
            await using NpgsqlTransaction transaction = await other.BeginTransactionAsync();
            await using NpgsqlCommand locking = new("LOCK TABLE cc_contacts IN EXCLUSIVE MODE", other);
            await locking.ExecuteNonQueryAsync();
            await using ServiceProvider impatient = stage.Host(builder => builder.UsePostgreSql($"{_database.ConnectionString};Command Timeout=1"));
            ContactBook book = await impatient.GetRequiredService<IContactBooks>().OpenAsync(Stage.Account, Stage.Olga);
            await book.Contacts.AddAsync(stage.Next().Person);
        }),
        Mishap.With<StoreException>("a table that is gone", async stage =>
        {
            await _database.ScalarAsync("ALTER TABLE cc_fields RENAME TO away");
            try
            {
                await stage.AddAsync(stage.Next());
            }
            finally
            {
                await _database.ScalarAsync("ALTER TABLE away RENAME TO cc_fields");
            }
        }),
        Mishap.With<StoreException>("a server that is away", stage => OpenAsync(stage, parts => parts.Port = 1)),
        Mishap.With<StoreException>("a database that is away", stage => OpenAsync(stage, parts => parts.Database = "away")),
        Mishap.With<StoreException>("a wrong password", stage => OpenAsync(stage, parts => parts.Password = Secret)),
        Mishap.Quiet("an unsubscription of many at once", async stage =>
        {
            foreach (Canary person in Enumerable.Range(0, 3).Select(_ => stage.Next()))
                await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stage.Book.Addresses.UnsubscribeAsync((ChannelAddress)person.EmailAddress)));
        }),
    ];

    public Task InitializeAsync() => _database.CreateAsync();

    public Task DisposeAsync() => _database.DropAsync();

    private protected override void Choose(ContactCoreBuilder builder, ILoggerFactory loggers)
    {
        NpgsqlLoggingConfiguration.InitializeLogging(loggers);
        builder.UsePostgreSql(_database.ConnectionString);
    }

    private protected override void AssertHeard(Overheard overheard)
    {
        base.AssertHeard(overheard);
        foreach (int id in new[] { 2000, 2100, 1101, 1002 })
            Assert.Contains(overheard.Log.Lines, line => line.Event.Id == id);
        Assert.Contains(overheard.Log.Lines, line => line.Category == "Microsoft.EntityFrameworkCore.Database.Command");
        Assert.Contains(overheard.Log.Lines, line => line.Category.StartsWith("Npgsql", StringComparison.Ordinal));
        Assert.Contains(overheard.Activities, activity => activity.Source.Name == "Npgsql");
        Assert.DoesNotContain(overheard.Lines(), line => line.Contains(Secret, StringComparison.Ordinal));
    }

    private async Task OpenAsync(Stage stage, Action<NpgsqlConnectionStringBuilder> change)
    {
        NpgsqlConnectionStringBuilder parts = new(_database.ConnectionString) { Pooling = false };
        change(parts);
        await using ServiceProvider away = stage.Host(builder => builder.UsePostgreSql(parts.ToString()));
        await away.GetRequiredService<IContactBooks>().OpenAsync(Stage.Account, Stage.Olga);
    }
}
