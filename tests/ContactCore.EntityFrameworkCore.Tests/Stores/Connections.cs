using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.Contacts;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Tests.Stores;

/// <summary>No unit of work leaves a transaction open behind it.</summary>
public sealed class Connections
{
    [Fact]
    public async Task A_read_that_failed_half_way_holds_nothing()
    {
        using DatabaseFolder folder = new();
        using Store store = await folder.PrepareAsync();
        Contact anna = Person.WithEmail(store, "anna@example.com");
        await store.ApplyAsync(Person.Added(store, anna));
        folder.Scalar("ALTER TABLE cc_members RENAME TO cc_away");
        await Assert.ThrowsAsync<StoreException>(() => store.Contacts.GetAsync(Store.Acme, [anna.Id], default));
        folder.Scalar("ALTER TABLE cc_away RENAME TO cc_members");
        Assert.Single(await store.Contacts.GetAsync(Store.Acme, [anna.Id], default));
        Assert.Equal(0L, folder.Scalar("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
}
