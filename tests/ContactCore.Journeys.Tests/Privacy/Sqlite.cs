using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace ContactCore.Journeys.Tests.Privacy;

public sealed class Sqlite(ITestOutputHelper output) : NothingPersonalIsTold(output), IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-privacy-sqlite-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "contacts.db");

    private protected override IEnumerable<Mishap> OfTheStore =>
    [
        Mishap.With<StoreException>("a constraint of the database's that a name breaks", async stage =>
        {
            Canary person = stage.Next();
            Execute("CREATE UNIQUE INDEX once ON cc_contacts (last_name, first_name) WHERE last_name LIKE '%zz'");
            NewContact twice = person.Person with { LastName = $"{person.LastName}zz" };
            await stage.Book.Contacts.AddAsync(twice);
            await stage.Book.Contacts.AddAsync(twice);
        }),
        Mishap.With<ImportStoppedException>("a constraint of the database's that a row breaks", async stage =>
        {
            Canary person = stage.Next();
            string row = $"{person.FirstName},{person.LastName}zz,{person.Email}";
            await stage.ImportAsync(stage.File("firstName,lastName,email", row, row));
        }),
        Mishap.With<StoreException>("a table that is gone", async stage =>
        {
            Execute("ALTER TABLE cc_fields RENAME TO away");
            try
            {
                await stage.AddAsync(stage.Next());
            }
            finally
            {
                Execute("ALTER TABLE away RENAME TO cc_fields");
            }
        }),
        Mishap.With<StoreException>("a database that another writer holds", async stage =>
        {
            await using SqliteConnection other = new($"Data Source={Path};Pooling=False");
            await other.OpenAsync();
            await using SqliteTransaction transaction = other.BeginTransaction();
            await stage.AddAsync(stage.Next());
        }),
        Mishap.With<StoreException>("a store that is away", async stage =>
        {
            await using ServiceProvider away = stage.Host(builder => builder.UseSqlite($"Data Source={Path}-away;Pooling=False"));
            await away.GetRequiredService<IContactBooks>().OpenAsync(Stage.Account, Stage.Olga);
        }),
        Mishap.With<StoreException>("a file that is no database, and is a person's", async stage =>
        {
            string file = stage.PathOf("person.db");
            await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat($"{stage.Next().Email}\n", 100)));
            await using ServiceProvider foreign = stage.Host(builder => builder.UseSqlite($"Data Source={file};Pooling=False"));
            await foreign.GetRequiredService<IInstallation>().PrepareAsync();
        }),
        Mishap.With<StoreException>("a store that may not be written", async stage =>
        {
            await using ServiceProvider reader = stage.Host(builder => builder.UseSqlite($"Data Source={Path};Mode=ReadOnly;Pooling=False"));
            ContactBook book = await reader.GetRequiredService<IContactBooks>().OpenAsync(Stage.Account, Stage.Olga);
            await book.Contacts.CountAsync(Selection.All);
            await book.Contacts.AddAsync(stage.Next().Person);
        }),
    ];

    public void Dispose() => _folder.Delete(recursive: true);

    private protected override void Choose(ContactCoreBuilder builder, ILoggerFactory loggers) => builder.UseSqlite($"Data Source={Path};Default Timeout=1;Pooling=False");

    private protected override void AssertHeard(Overheard overheard)
    {
        base.AssertHeard(overheard);
        Assert.Contains(overheard.Log.Lines, line => line.Event.Id == 2000);
        Assert.Contains(overheard.Log.Lines, line => line.Event.Id == 1101);
        Assert.Contains(overheard.Log.Lines, line => line.Category == "Microsoft.EntityFrameworkCore.Database.Command");
        Assert.Contains(overheard.Log.Lines, line => line.Category == "Microsoft.EntityFrameworkCore.Query");
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
