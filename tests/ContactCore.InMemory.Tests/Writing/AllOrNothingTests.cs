using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Writing;

public sealed class AllOrNothingTests : IDisposable
{
    private static readonly AddressKey Address = new(ChannelKind.Email, "anna@example.com");

    private readonly Base _base = new();

    [Fact]
    public async Task A_set_whose_last_change_fails_leaves_nothing_of_the_others()
    {
        Person person = _base.Person().Email("anna@example.com");
        Contact taken = await _base.Add(_base.Person().With(contact => contact with { ExternalId = "crm-1" }));
        Contact second = _base.Person().With(contact => contact with { ExternalId = "crm-1" }).Build();

        ExternalIdTakenException refusal = await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => _base.Apply([.. OneOfEach(person.Build()), new ContactAdded(second, [])]));

        Assert.Equal(taken.Id, refusal.Holder);
        Assert.Equal(1, await _base.Count(Base.Everybody));
        Assert.Empty(await _base.Contacts.GetHoldersAsync(Base.Acme, ChannelKind.Email, [Address.Key], 10, default));
        Assert.Empty(await _base.Get<IStandingReader>().GetAsync(Base.Acme, [Address], default));
        Assert.Empty(await _base.Get<IBlacklistReader>().GetAsync(Base.Other, [Address], default));
        Assert.Empty(await _base.Get<ISegmentReader>().PageAsync(Base.Acme, null, 10, default));
        Assert.Empty(await _base.Get<IHistoryReader>().OfAddressAsync(
            Base.Acme, new AddressHolding(Address, DateTimeOffset.MinValue, null), null, 10, default));
    }

    [Fact]
    public async Task The_first_set_of_an_account_that_fails_does_not_create_it()
    {
        Contact unknown = _base.Person().Build();

        await Assert.ThrowsAsync<VersionConflictException>(
            () => _base.Apply(new ContactReplaced(unknown, unknown with { Version = 2 }, [], [])));
        Assert.Null(await _base.Get<ISettingsReader>().FindAsync(Base.Acme, default));

        await _base.Apply();
        Assert.Equal(new AccountSettings(), await _base.Get<ISettingsReader>().FindAsync(Base.Acme, default));
    }

    [Fact]
    public async Task A_cancelled_set_changes_nothing()
    {
        ChangeSet set = new(Base.Acme, Base.Olga, Base.Noon, [new ContactAdded(_base.Person().Build(), [])]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _base.Get<IWriteDoor>().ApplyAsync(set, new CancellationToken(canceled: true)));

        Assert.Equal(0, await _base.Count(Base.Everybody));
    }

    public void Dispose() => _base.Dispose();

    private Change[] OneOfEach(Contact contact) =>
    [
        new ContactAdded(contact, [Entry(null, contact)]),
        new FactRecorded(Address, StandingFact.Unsubscribed, new Fact(Base.Noon, null, Base.Olga), Entry(Address, null)),
        new EntryAdded(
            Address, new BlacklistEntry(Base.Noon, BlacklistCategory.Manual, null, Base.Olga), Entry(Address, null)),
        new SegmentAdded(new Segment { Id = _base.NewId(), Name = "VIP", Kind = SegmentKind.List, CreatedAt = Base.Noon }),
    ];

    private HistoryEntry Entry(AddressKey? address, Contact? contact) => new()
    {
        Id = _base.NewId(),
        Address = address,
        Contact = contact?.Id,
        At = Base.Noon,
        Actor = Base.Olga,
        What = HistoryWhat.Changed,
    };
}
