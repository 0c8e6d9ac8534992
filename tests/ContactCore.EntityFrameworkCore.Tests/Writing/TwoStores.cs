using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Tests.Writing;

/// <summary>Two stores on one file, as two processes have them.</summary>
public sealed class TwoStores : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task No_update_of_two_writers_is_lost()
    {
        using Store one = await _folder.PrepareAsync();
        using Store two = _folder.Open();
        Contact anna = Person.WithEmail(one, "anna@example.com");
        await one.ApplyAsync(Person.Added(one, anna));
        await Task.WhenAll(RenameAsync(one, anna, 25), RenameAsync(two, anna, 25));
        Contact read = Assert.Single(await one.Contacts.GetAsync(Store.Acme, [anna.Id], default));
        Assert.Equal(51, read.Version);
        Assert.Equal(51, (await two.Histories.OfContactAsync(Store.Acme, anna.Id, null, 100, default)).Count);
    }

    [Fact]
    public async Task Two_removers_with_opposite_wishes_leave_one_holder()
    {
        using Store one = await _folder.PrepareAsync();
        using Store two = _folder.Open();
        for (int round = 0; round < 10; round++)
        {
            string email = $"r{round}@example.com";
            Contact left = Person.WithEmail(one, email);
            Contact right = Person.WithEmail(one, email);
            await one.ApplyAsync(Person.Added(one, left), Person.Added(one, right));
            bool[] removed = await Task.WhenAll(RemoveAsync(one, left), RemoveAsync(two, right));
            Assert.Single(removed, true);
        }
    }

    [Fact]
    public async Task A_set_that_removes_a_whole_group_is_refused_whole()
    {
        using Store store = await _folder.PrepareAsync();
        Contact[] group = [.. Enumerable.Range(0, 5).Select(_ => Person.WithEmail(store, "test@test.com"))];
        await store.ApplyAsync([.. group.Select(contact => Person.Added(store, contact))]);
        await store.ApplyAsync([.. group[..2].Select(contact => Removal(store, contact))]);
        PreconditionFailedException refused = await Assert.ThrowsAsync<PreconditionFailedException>(
            () => store.ApplyAsync([.. group[2..].Select(contact => Removal(store, contact))]));
        Assert.Equal(group[4].Id, refused.Contact);
        Assert.Equal(3L, _folder.Scalar("SELECT COUNT(*) FROM cc_contacts WHERE state = 0"));
    }

    [Fact]
    public async Task What_is_cancelled_is_not_there()
    {
        using Store store = await _folder.PrepareAsync();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        ChangeSet set = new(Store.Acme, Store.Olga, store.Clock.GetUtcNow(), [Person.Added(store, Person.WithEmail(store, "anna@example.com"))]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Door.ApplyAsync(set, cancelled.Token));
        Assert.Equal(0L, _folder.Scalar("SELECT COUNT(*) FROM cc_accounts"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task RenameAsync(Store store, Contact contact, int times)
    {
        for (int done = 0; done < times;)
        {
            Contact before = (await store.Contacts.GetAsync(Store.Acme, [contact.Id], default))[0];
            Contact after = before with { LastName = $"Name {before.Version}", Version = before.Version + 1 };
            try
            {
                await store.ApplyAsync(new ContactReplaced(before, after, [Person.Entry(store, contact.Id, HistoryWhat.Changed)], []));
                done++;
            }
            catch (VersionConflictException conflict)
            {
                Assert.Equal(before.Version, conflict.Expected);
                Assert.True(conflict.Actual > conflict.Expected);
            }
        }
    }

    private static async Task<bool> RemoveAsync(Store store, Contact contact)
    {
        try
        {
            await store.ApplyAsync(Removal(store, contact));
            return true;
        }
        catch (PreconditionFailedException)
        {
            return false;
        }
    }

    private static ContactReplaced Removal(Store store, Contact contact) => new(
        contact, Person.Deleted(store, contact), [Person.Entry(store, contact.Id, HistoryWhat.Deleted)],
        [new Precondition.OtherHolderOfEachKey(ChannelKind.Email)]);
}
