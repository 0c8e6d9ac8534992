using System.Text;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.PostgreSql;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Secrets;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Data.Sqlite;

namespace ContactCore.EntityFrameworkCore.Tests.Erasing;

/// <summary>The files of a database after somebody was erased who had left a mark everywhere.</summary>
public sealed class NothingLeft
{
    [Fact]
    public async Task No_mark_of_an_erased_person_is_in_the_files_of_sqlite()
    {
        using DatabaseFolder folder = new();
        using (Store store = new(builder => builder.UseSqlite(folder.ConnectionString), Erasing))
        {
            await store.Setup.PrepareAsync(default);
            await LiveAndBeErasedAsync(store, () => Task.FromResult(Found(folder)));
            await store.Get<IInstallation>().ScrubAsync();
            await OwnConsentWorksAsync(store);
            await EraseAgainAsync(store);
            await store.Get<IInstallation>().ScrubAsync();
        }

        SqliteConnection.ClearAllPools();
        Assert.Empty(Found(folder));
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task No_mark_of_an_erased_person_is_in_the_tables_files_of_postgresql()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        using Store store = new(builder => builder.UsePostgreSql(database.ConnectionString), Erasing);
        await LiveAndBeErasedAsync(store, () => FoundAsync(database));
        await OwnConsentWorksAsync(store);
        await EraseAgainAsync(store);
        await store.Get<IInstallation>().ScrubAsync();

        // The server's own autovacuum may still have seen the rows.
        for (int again = 0; again < 10 && (await FoundAsync(database)).Count > 0; again++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            await store.Get<IInstallation>().ScrubAsync();
        }

        Assert.Empty(await FoundAsync(database));
    }

    private static void Erasing(ContactCoreOptions options) => options.Erasure.Secrets.Add(new Secret("test", new byte[32]));

    // Before, so that it is known that the search finds.
    private static async Task LiveAndBeErasedAsync(Store store, Func<Task<IReadOnlyList<string>>> found)
    {
        ContactBook book = await store.OpenAsync();
        Contact person = await Life.LiveAsync(book, store.Get<IInstallation>());
        Assert.NotEmpty(await found());
        await book.Erasure.EraseAsync(person.Id);
        await Assert.ThrowsAsync<ContactRuleException>(() => book.Contacts.AddAsync(new NewContact(person) { Fields = person.Fields, Consent = Consent.Given("/", "Yes") }));
    }

    private static async Task OwnConsentWorksAsync(Store store)
    {
        store.Clock.Advance(TimeSpan.FromDays(1));
        ContactBook book = await store.OpenAsync();
        await book.Contacts.AddAsync(new NewContact
        {
            Emails = [EmailAddress.Parse($"{Life.Mark}@example.com")], Consent = Consent.Given("/", "Yes", actor: Actor.Contact("form")),
        });
    }

    private static async Task EraseAgainAsync(Store store)
    {
        store.Clock.Advance(TimeSpan.FromDays(1));
        ContactBook book = await store.OpenAsync();
        Contact back = Assert.Single(await book.Contacts.ListAsync(Selection.Of(Where.Email.StartsWith(Life.Mark)), Ranking.Created).ToArrayAsync());
        await book.Erasure.EraseAsync(back.Id);
    }

    private static IReadOnlyList<string> Found(DatabaseFolder folder) =>
    [
        .. Directory.GetFiles(folder.Folder).SelectMany(
            file => Life.Marks.Where(mark => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0).Select(mark => $"{mark} in {Path.GetFileName(file)}")),
    ];

    // SQLite holds its file open, and lets others read.
    private static byte[] Read(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(ServerDatabase database)
    {
        await database.ScalarAsync("CHECKPOINT");
        List<string> found = [];
        foreach (string mark in Life.Marks)
        {
            object? where = await database.ScalarAsync(
                $"""
                SELECT string_agg(file, ' ') FROM (SELECT oid FROM pg_database WHERE datname = current_database()) AS d,
                    pg_ls_dir('base/' || d.oid) AS file
                WHERE position('{mark}'::bytea IN pg_read_binary_file('base/' || d.oid || '/' || file, 0, 1000000000, true)) > 0
                """);
            if (where is string files)
                found.Add($"{mark} in {files}");
        }

        return found;
    }
}
