using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Contacts;
using ContactCore.Segments;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Tests.Writing;

/// <summary>The largest calls that the interfaces allow.</summary>
public sealed class Large
{
    [Fact]
    public async Task Ten_thousand_contacts_are_written_read_paged_and_put_into_a_list()
    {
        using DatabaseFolder folder = new();
        using Store store = await folder.PrepareAsync();
        Contact[] people = [.. Enumerable.Range(0, 10_000).Select(i => Person.WithEmail(store, $"p{i}@example.com"))];
        foreach (Contact[] batch in people.Chunk(500))
            await store.ApplyAsync([.. batch.Select(person => Person.Added(store, person))]);
        IReadOnlyList<Contact> read = await store.Contacts.GetAsync(Store.Acme, [.. people.Select(person => person.Id)], default);
        Assert.Equal(people.Select(person => person.Id), read.Select(contact => contact.Id).Order());
        string[] keys = [.. people.Select(person => person.Emails[0].Key)];
        Assert.Equal(10_000, (await store.Contacts.GetHoldersAsync(Store.Acme, ChannelKind.Email, keys, 1, default)).Count);

        // Many and not few: the paths for large sets are taken.
        Segment list = new()
        {
            Id = store.Ids.Next(),
            Name = "All",
            Kind = SegmentKind.List,
            CreatedAt = store.Clock.GetUtcNow(),
        };
        ContactQuery everybody = new(Scope.Both, null, null, null);
        Assert.Equal([1, 10_000], (await store.ApplyAsync(new SegmentAdded(list), new SelectionAdded([list.Id], everybody))).Affected);
        ContactQuery members = everybody with { Segment = list.Id };
        Assert.Equal(10_000, await store.Contacts.CountAsync(Store.Acme, members, default));
        IReadOnlyList<Contact> page = await store.Contacts.PageAsync(Store.Acme, members, Ranking.Created, new RankingPosition(null, default), 10, default);
        Assert.Empty(page);
        page = await store.Contacts.PageAsync(Store.Acme, members, Ranking.Created.Descending, null, 10, default);
        Assert.Equal(people.Reverse().Take(10).Select(person => person.Id), page.Select(contact => contact.Id));
        ContactQuery some = members with { Search = [new SearchRange(SearchColumn.EmailKey, "p1", "p2")] };
        Assert.Equal(1111, await store.Contacts.CountAsync(Store.Acme, some, default));
        Assert.Equal([1111], (await store.ApplyAsync(new SelectionTakenOut(list.Id, some))).Affected);
        Assert.Equal(8889, Assert.Single(await store.Segments.PageAsync(Store.Acme, null, 10, default)).Count);
    }
}
