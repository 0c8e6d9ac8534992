using ContactCore.Settings;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>Every way in which a file is no fit store has a name and a sentence, and leaves the file as it was.</summary>
public sealed class BadDatabases : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task A_missing_file_is_missing_and_is_not_created_by_looking()
    {
        using Store store = _folder.Open();
        await AssertAsync(StoreProblem.Missing, "PrepareAsync", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.Missing, "PrepareAsync", () => store.Settings.FindAsync(Store.Acme, default));
        await AssertAsync(StoreProblem.Missing, "PrepareAsync", () => store.ApplyAsync());
        Assert.Empty(Directory.GetFiles(_folder.Folder));
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        string folder = Path.Combine(_folder.Folder, "nowhere");
        using Store store = new(builder => builder.UseSqlite($"Data Source={folder}/contacts.db"));
        await AssertAsync(StoreProblem.Missing, folder, () => store.Setup.PrepareAsync(default));
        await AssertAsync(StoreProblem.Missing, folder, () => store.Setup.CheckAsync(default));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_no_store()
    {
        string text = new('x', 5000);
        await File.WriteAllTextAsync(_folder.File, text);
        using Store store = _folder.Open();
        await AssertAsync(StoreProblem.NotAStore, "not a SQLite database", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.NotAStore, "not a SQLite database", () => store.Setup.PrepareAsync(default));
        Assert.Equal(text, await File.ReadAllTextAsync(_folder.File));
    }

    [Fact]
    public async Task An_empty_database_is_older()
    {
        await File.WriteAllBytesAsync(_folder.File, []);
        using Store store = _folder.Open();
        await AssertAsync(StoreProblem.SchemaOlder, "PrepareAsync", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.SchemaOlder, "PrepareAsync", () => store.ApplyAsync());
    }

    [Fact]
    public async Task A_database_of_something_else_is_no_store_and_can_be_made_one()
    {
        await File.WriteAllBytesAsync(_folder.File, []);
        _folder.Scalar("CREATE TABLE recipes (title TEXT)");
        using Store store = _folder.Open();
        await AssertAsync(StoreProblem.NotAStore, "recipes", () => store.Setup.CheckAsync(default));
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
    }

    [Theory]
    [InlineData("INSERT INTO cc_migrations VALUES ('29990101000000_Later', '99')")]
    [InlineData("UPDATE cc_meta SET value = '999' WHERE name = 'schema'")]
    public async Task A_newer_schema_is_refused(string sql)
    {
        using (await _folder.PrepareAsync())
            _folder.Scalar(sql);
        using Store store = _folder.Open();
        await AssertAsync(StoreProblem.SchemaNewer, "newer version", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.SchemaNewer, "newer version", () => store.Setup.PrepareAsync(default));
    }

    [Fact]
    public async Task Other_rules_of_normalisation_are_refused_until_reindexed()
    {
        using Store store = await _folder.PrepareAsync();
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        _folder.Scalar("UPDATE cc_meta SET value = '0/other' WHERE name = 'normalization'");
        await AssertAsync(StoreProblem.NormalizationDiffers, "reindex", () => store.Setup.CheckAsync(default));
        await AssertAsync(StoreProblem.NormalizationDiffers, "reindex", () => store.ApplyAsync());
        Assert.Equal(1, await store.Setup.ReindexAsync(default));
        await store.Setup.CheckAsync(default);
    }

    [Fact]
    public async Task A_database_opened_for_reading_cannot_be_written()
    {
        using (await _folder.PrepareAsync())
        {
        }

        using Store store = _folder.Open("Mode=ReadOnly");
        await store.Setup.CheckAsync(default);
        Assert.Null(await store.Settings.FindAsync(Store.Acme, default));
        await AssertAsync(StoreProblem.ReadOnly, "Mode", () => store.ApplyAsync());
    }

    [Fact]
    public async Task Another_writer_makes_it_busy_for_no_longer_than_the_time_out()
    {
        using Store store = await _folder.PrepareAsync("Default Timeout=1");
        using Microsoft.Data.Sqlite.SqliteConnection other = new(_folder.ConnectionString);
        other.Open();
        using (other.BeginTransaction())
        {
            await AssertAsync(StoreProblem.Busy, "another writer", () => store.ApplyAsync());
            Assert.Null(await store.Settings.FindAsync(Store.Acme, default));
        }

        await store.ApplyAsync();
    }

    [Fact]
    public async Task A_damaged_file_is_damaged()
    {
        using (Store store = await _folder.PrepareAsync())
        {
            await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
            _folder.Scalar("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        byte[] bytes = await File.ReadAllBytesAsync(_folder.File);
        bytes.AsSpan(4096).Fill(0xA5);
        await File.WriteAllBytesAsync(_folder.File, bytes);
        using Store damaged = _folder.Open();
        await AssertAsync(StoreProblem.Failed, "damaged", () => damaged.ApplyAsync(new SettingsSaved(new AccountSettings())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=:memory:")]
    public void A_connection_string_must_name_a_file(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new Store(builder => builder.UseSqlite(connectionString)));

    public void Dispose() => _folder.Dispose();

    private static async Task AssertAsync(StoreProblem problem, string said, Func<Task> call)
    {
        StoreException thrown = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(problem, thrown.Problem);
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
    }
}
