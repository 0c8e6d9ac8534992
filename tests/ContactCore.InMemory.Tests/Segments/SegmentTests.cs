using ContactCore.Contacts;
using ContactCore.Segments;

namespace ContactCore.InMemory.Tests.Segments;

public sealed class SegmentTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    public async Task The_count_follows_members_that_are_deleted_and_restored()
    {
        Segment vip = await Create("VIP");
        Contact anna = await _base.Add(_base.Person());
        await _base.Add(_base.Person());
        Assert.Equal([2], (await _base.Apply(new SelectionAdded([vip.Id], Base.Everybody))).Affected);
        Assert.Equal([0], (await _base.Apply(new SelectionAdded([vip.Id], Base.Everybody))).Affected);

        anna = await _base.Delete(await _base.Read(anna.Id));
        Assert.Equal(1, await Counted());
        Assert.Equal(["VIP"], anna.Segments);

        await _base.Replace(anna, contact => contact with { State = ContactState.Live, Deletion = null });
        Assert.Equal(2, await Counted());
    }

    [Fact]
    public async Task A_later_change_of_a_set_selects_what_an_earlier_one_added()
    {
        Segment list = new() { Id = _base.NewId(), Name = "All", Kind = SegmentKind.List, CreatedAt = Base.Noon };

        var result = await _base.Apply(
            new SegmentAdded(list),
            new ContactAdded(_base.Person().Build(), []),
            new SelectionAdded([list.Id, _base.NewId()], Base.Everybody),
            new SelectionTakenOut(list.Id, Base.Everybody with { Segment = list.Id }),
            new SelectionAdded([list.Id], Base.Everybody));

        Assert.Equal([1, 1, 1, 1, 1], result.Affected);
        Assert.Equal(1, await _base.Count(Base.Everybody with { Segment = list.Id }));
    }

    [Fact]
    public async Task A_removed_segment_leaves_its_contacts_and_gives_its_name_back()
    {
        Segment vip = await Create("VIP");
        Contact anna = await _base.Add(_base.Person());
        await _base.Apply(new SelectionAdded([vip.Id], Base.Everybody));

        Assert.Equal([1, 0], (await _base.Apply(new SegmentRemoved(vip.Id), new SegmentRemoved(vip.Id))).Affected);

        Assert.Empty((await _base.Read(anna.Id)).Segments);
        await Create("Vip");
        Assert.Equal(0, await Counted());
    }

    [Fact]
    public async Task Pages_come_by_normalised_name()
    {
        foreach (string name in new[] { "Zebra", "élan", "Apple", "\U0001F600", "\uE000" })
            await Create(name);
        ISegmentReader reader = _base.Get<ISegmentReader>();

        IReadOnlyList<Segment> first = await reader.PageAsync(Base.Acme, null, 2, default);
        IReadOnlyList<Segment> rest = await reader.PageAsync(Base.Acme, "ÉLAN", 10, default);

        Assert.Equal(["Apple", "élan"], Names(first));
        Assert.Equal(["Zebra", "\uE000", "\U0001F600"], Names(rest));
    }

    public void Dispose() => _base.Dispose();

    private static string[] Names(IEnumerable<Segment> segments) => [.. segments.Select(segment => segment.Name)];

    private async Task<Segment> Create(string name)
    {
        Segment segment = new() { Id = _base.NewId(), Name = name, Kind = SegmentKind.List, CreatedAt = Base.Noon };
        await _base.Apply(new SegmentAdded(segment));
        return segment;
    }

    private async Task<long> Counted() => Assert.Single(await _base.Get<ISegmentReader>().PageAsync(Base.Acme, null, 10, default)).Count;
}
