using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>Preparing a store.</summary>
public sealed class Preparing : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        using Store store = await _folder.PrepareAsync();
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_prepared_store_logs_its_writes_ahead_and_syncs_each_commit()
    {
        using Store store = await _folder.PrepareAsync();
        Assert.Equal("wal", _folder.Scalar("PRAGMA journal_mode"));
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").AsAsyncEnumerable().FirstAsync());
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        using Store store = await _folder.PrepareAsync();
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        object? before = _folder.Scalar("PRAGMA data_version");
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        Assert.Equal(before, _folder.Scalar("PRAGMA data_version"));
    }

    [Fact]
    public async Task Reindexing_computes_every_normalised_text_again()
    {
        using Store store = await _folder.PrepareAsync();
        Contact[] people = [.. Enumerable.Range(0, 1100).Select(_ => Person.Of(store, new ContactProfile { ExternalId = null, LastName = "Ülker" }))];
        await store.ApplyAsync([.. people.Select(person => Person.Added(store, person))]);
        _folder.Scalar("UPDATE cc_contacts SET last_norm = 'spoilt', full_norm = NULL");
        Assert.Equal(1100, await store.Setup.ReindexAsync(default));
        ContactQuery ulker = new(Scope.Base, [new SearchRange(SearchColumn.LastName, "ulker", "ulkes")], null, null);
        Assert.Equal(1100, await store.Contacts.CountAsync(Store.Acme, ulker, default));
        Assert.Equal(1100L, _folder.Scalar("SELECT COUNT(*) FROM cc_contacts WHERE full_norm = 'ulker'"));
    }

    public void Dispose() => _folder.Dispose();
}
