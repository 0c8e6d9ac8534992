using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Lists of contacts.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class SegmentConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Case and accents do not make another name; another account's does not count.</summary>
    [Fact]
    [Promise("N1")]
    public async Task A_taken_name_is_refused()
    {
        Segment first = await Acme.AddListAsync("Frühling");

        NameTakenException taken = await Assert.ThrowsAsync<NameTakenException>(() => Acme.AddListAsync("FRUHLING"));

        Assert.Equal("FRUHLING", taken.Name);
        Assert.Equal([first], await Acme.SegmentsAsync());
        await Other.AddListAsync("Frühling");
    }

    /// <summary>A new list of the name begins empty.</summary>
    [Fact]
    [Promise("N2")]
    public async Task A_removed_list_takes_its_memberships_along_and_leaves_its_contacts()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Segment list = await Acme.AddListAsync("VIP");
        await Acme.ApplyAsync(new SelectionAdded([list.Id], Queries.Base));

        Assert.Equal([1], (await Acme.ApplyAsync(new SegmentRemoved(list.Id))).Affected);
        Assert.Equal([0], (await Acme.ApplyAsync(new SegmentRemoved(list.Id))).Affected);

        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Null(await Host.Segments.FindAsync(Acme.Id, "VIP", default));
        Segment again = await Acme.AddListAsync("VIP");
        Assert.Equal(0, await Acme.CountAsync(Queries.In(again.Id)));
    }

    /// <summary>Into two lists, one of which has one of them already, and one that is not there.</summary>
    [Fact]
    [Promise("N3")]
    public async Task Adding_counts_new_memberships_over_all_lists()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben"));
        Segment vip = await Acme.AddListAsync("VIP");
        Segment spring = await Acme.AddListAsync("Spring");
        ContactQuery onlyAnna = Queries.Found(Queries.Prefix(SearchColumn.EmailKey, "anna"));
        Assert.Equal([1], (await Acme.ApplyAsync(new SelectionAdded([vip.Id], onlyAnna))).Affected);

        Assert.Equal([3], (await Acme.ApplyAsync(new SelectionAdded([vip.Id, Host.NewId(), spring.Id], Queries.Base))).Affected);
        Assert.Equal([0], (await Acme.ApplyAsync(new SelectionAdded([vip.Id, spring.Id], Queries.Base))).Affected);

        Assert.Equal([anna.Id, ben.Id], (await Acme.ListAsync(Queries.In(vip.Id))).Select(contact => contact.Id));
        Assert.Equal(["Spring", "VIP"], (await Acme.ReadAsync(ben.Id)).Segments);
        Assert.Equal(ben.Version, (await Acme.ReadAsync(ben.Id)).Version);
    }

    /// <summary>From one list into another, and into itself.</summary>
    [Fact]
    [Promise("N3")]
    public async Task A_list_can_be_put_into_a_list()
    {
        await Acme.AddAsync(Person.Named("Anna"));
        Segment vip = await Acme.AddListAsync("VIP");
        Segment spring = await Acme.AddListAsync("Spring");
        await Acme.ApplyAsync(new SelectionAdded([vip.Id], Queries.Base));
        await Acme.AddAsync(Person.Named("Ben"));

        Assert.Equal([1], (await Acme.ApplyAsync(new SelectionAdded([vip.Id, spring.Id], Queries.In(vip.Id)))).Affected);
        Assert.Equal(1, await Acme.CountAsync(Queries.In(spring.Id)));
    }

    /// <summary>Of three members two are selected, and one that is no member.</summary>
    [Fact]
    [Promise("N4")]
    public async Task Taking_out_counts_the_memberships_that_ended()
    {
        Segment vip = await Acme.AddListAsync("VIP");
        Contact cem = await Acme.AddAsync(Person.Named("Cem"));
        await Acme.AddAsync(Person.Named("Anna"));
        await Acme.AddAsync(Person.Named("Annabel"));
        await Acme.ApplyAsync(new SelectionAdded([vip.Id], Queries.Base));
        await Acme.AddAsync(Person.Named("Anne"));
        ContactQuery ann = Queries.Found(Queries.Prefix(SearchColumn.FullName, "ann"));

        Assert.Equal([2], (await Acme.ApplyAsync(new SelectionTakenOut(vip.Id, ann))).Affected);
        Assert.Equal([0], (await Acme.ApplyAsync(new SelectionTakenOut(vip.Id, ann))).Affected);
        Assert.Equal([0], (await Acme.ApplyAsync(new SelectionTakenOut(Host.NewId(), ann))).Affected);

        Assert.Equal([cem.Id], (await Acme.ListAsync(Queries.In(vip.Id))).Select(contact => contact.Id));
    }

    /// <summary>By another case, without the accent, and not by a beginning.</summary>
    [Fact]
    [Promise("M1")]
    public async Task A_list_is_found_without_regard_to_case_and_accents()
    {
        Segment list = await Acme.AddListAsync("Frühling Łódź");

        Assert.Equal(list.Id, await Host.Segments.FindAsync(Acme.Id, "FRUHLING  lodz", default));
        Assert.Null(await Host.Segments.FindAsync(Acme.Id, "Frühling", default));
        Assert.Null(await Host.Segments.FindAsync(Other.Id, "Frühling Łódź", default));
    }

    /// <summary>Around the surrogates, in pages of any size, and going on behind a name that is gone.</summary>
    [Fact]
    [Promise("M2")]
    public async Task Lists_come_in_the_code_point_order_of_their_normalised_names()
    {
        string[] ordered = ["10", "9", "Äb", "ac", "zz", "\uD7FF", "\uE000", "\uFFFD", "𐀀", "𠀀"];
        foreach (string name in ordered.Reverse())
            await Acme.AddListAsync(name);

        for (int size = 1; size <= ordered.Length + 1; size++)
            Assert.Equal(ordered, (await Acme.SegmentsAsync(size)).Select(segment => segment.Name).ToArray());
        Assert.Equal(ordered[..9], (await Host.Segments.NamesAsync(Acme.Id, 9, default)).ToArray());
        Assert.Equal(ordered, (await Host.Segments.NamesAsync(Acme.Id, 11, default)).ToArray());
        Assert.Empty(await Host.Segments.NamesAsync(Other.Id, 11, default));
        IReadOnlyList<Segment> behind = await Host.Segments.PageAsync(Acme.Id, "AB x", 2, default);
        Assert.Equal(["ac", "zz"], behind.Select(segment => segment.Name).ToArray());
    }

    /// <summary>Live members, one deleted later, one that was deleted when it came, one restored.</summary>
    [Fact]
    [Promise("M3")]
    public async Task The_count_is_of_live_members()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben"));
        await Acme.AddAsync(Person.Named("Gone").But(Acme.Deleted));
        Segment list = await Acme.AddListAsync("VIP");
        Assert.Equal([3], (await Acme.ApplyAsync(new SelectionAdded([list.Id], Queries.Both))).Affected);
        Assert.Equal(2, await CountAsync());

        ben = await Acme.DeleteAsync(ben);
        Assert.Equal(1, await CountAsync());
        await Acme.DeleteAsync(anna);
        Assert.Equal(0, await CountAsync());
        await Acme.ReplaceAsync(ben, contact => contact with { State = ContactState.Live, Deletion = null });
        Assert.Equal(1, await CountAsync());
        Assert.Equal(2, await Acme.CountAsync(Queries.Deleted with { Segment = list.Id }));
    }

    private async Task<long> CountAsync() => Assert.Single(await Acme.SegmentsAsync()).Count;
}
