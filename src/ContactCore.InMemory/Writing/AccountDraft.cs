using System.Collections.Immutable;
using ContactCore.Actors;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.InMemory.Activities;
using ContactCore.InMemory.Blacklisting;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Events;
using ContactCore.InMemory.Histories;
using ContactCore.InMemory.Hooks;
using ContactCore.InMemory.Orders;
using ContactCore.InMemory.Reporting;
using ContactCore.InMemory.Segments;
using ContactCore.InMemory.Standings;
using ContactCore.InMemory.Stores;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Writing;

/// <summary>
/// An account while a change set is applied to it: each change sees what the earlier ones did, and nobody else sees
/// anything until all of it is frozen into the next state.
/// </summary>
internal sealed class AccountDraft
{
    private readonly Snapshot _before;

    /// <summary>Begins a draft.</summary>
    /// <param name="before">The account as it is.</param>
    /// <param name="set">The change set.</param>
    /// <param name="hooksAreOn">Whether events are kept.</param>
    public AccountDraft(Snapshot before, ChangeSet set, bool hooksAreOn)
    {
        _before = before;
        At = set.At;
        Actor = KeptActor.Of(set.Actor);
        Settings = before.State.Settings;
        Contacts = new ContactDraft(before.State.Contacts);
        Standings = before.State.Standings.ToBuilder();
        Blacklist = new BlacklistDraft(before.Account, before.Emails, before.State.Phones);
        Addresses = new AddressFacts(before.Account, Standings, Blacklist.Emails, Blacklist.Phones);
        UsedTokens = before.State.UsedTokens.ToBuilder();
        Tombstones = before.State.Tombstones.ToBuilder();
        MatchAnswers = before.State.MatchAnswers.ToBuilder();
        Erasures = before.State.Erasures;
        Merges = before.State.Merges.ToBuilder();
        Categories = before.State.Categories;
        Fields = before.State.Fields;
        Segments = new SegmentDraft(before.State.Segments);
        Orders = new ReportDraft<Order>(before.State.Orders, OrderReportedHandler.KeyOf);
        Events = new ReportDraft<ContactEvent>(before.State.Events, EventReportedHandler.KeyOf);
        Outbox = new OutboxDraft(before.Account, before.State.Outbox, hooksAreOn);
        History = new HistoryDraft(before.State.History, Outbox);
        Activities = new ActivityDraft(before.State.Activities, set);
    }

    public DateTimeOffset At { get; }

    /// <summary>Who acts, as it is kept.</summary>
    public Actor Actor { get; }

    public AccountSettings Settings { get; set; }

    public ContactDraft Contacts { get; }

    public ImmutableDictionary<AddressKey, Standing>.Builder Standings { get; }

    public BlacklistDraft Blacklist { get; }

    public AddressFacts Addresses { get; }

    public ImmutableDictionary<Guid, DateTimeOffset>.Builder UsedTokens { get; }

    public ImmutableDictionary<TombstoneKey, Tombstone>.Builder Tombstones { get; }

    public ImmutableSortedDictionary<PairPosition, AnsweredPair>.Builder MatchAnswers { get; }

    public long Erasures { get; set; }

    public ImmutableDictionary<MergeId, Merge>.Builder Merges { get; }

    public NamedTable<SubscriptionCategory> Categories { get; set; }

    public NamedTable<FieldDefinition> Fields { get; set; }

    public SegmentDraft Segments { get; }

    public ReportDraft<Order> Orders { get; }

    public ReportDraft<ContactEvent> Events { get; }

    public OutboxDraft Outbox { get; }

    public HistoryDraft History { get; }

    public ActivityDraft Activities { get; }

    /// <summary>The row of an address's standing; a new one, of version 0, where nothing was ever known.</summary>
    /// <param name="address">The address.</param>
    public Standing StandingRow(AddressKey address) => Standings.GetValueOrDefault(address) ?? new Standing(address);

    /// <summary>The account as it is after the changes so far. Cheap: the draft goes on with what is shared.</summary>
    public Snapshot Freeze()
    {
        ActivityTable activities = Activities.Freeze(Contacts);
        AccountState state = new()
        {
            Settings = Settings,
            Contacts = Contacts.Freeze(),
            Standings = Standings.ToImmutable(),
            Phones = Blacklist.FreezePhones(),
            UsedTokens = UsedTokens.ToImmutable(),
            Tombstones = Tombstones.ToImmutable(),
            MatchAnswers = MatchAnswers.ToImmutable(),
            Erasures = Erasures,
            Merges = Merges.ToImmutable(),
            Categories = Categories,
            Fields = Fields,
            Segments = Segments.Freeze(),
            Orders = Orders.Freeze(),
            Events = Events.Freeze(),
            Outbox = Outbox.Freeze(),
            History = History.Freeze(),
            Activities = activities,
        };
        return new Snapshot(_before.Account, state, Blacklist.FreezeEmails(), IsWritten: true);
    }
}
