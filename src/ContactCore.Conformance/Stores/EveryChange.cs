using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Links;
using ContactCore.Locales;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Conformance.Stores;

/// <summary>One change of each kind, which can be applied together, each altering one thing.</summary>
internal static class EveryChange
{
    /// <summary>The names of all kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        .. typeof(Change).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
    ];

    // Deleted, so that nobody else is in the base.
    private static readonly ContactId Gone = new(new Guid("01932f2a-0000-7000-8000-000000000002"));

    private static readonly Guid Holder = new("01932f2a-0000-7000-8000-000000000001");

    /// <summary>What the changes need to alter something: an entry on Ben's email, two parked events and one to be delivered, somebody who is deleted.</summary>
    public static async Task PrepareAsync(TestAccount account, TestAccount other)
    {
        await other.ApplyAsync(other.Blacklisting(Samples.Ben));
        await account.ApplyAsync(new ContactAdded(Person.Named("Gone").But(account.Deleted).ToContact(account.Host) with { Id = Gone }, []));
        await account.Host.Outbox.TurnAsync(on: true, default);
        EventOutcome[] parked = [new(1, EventFate.Parked), new(2, EventFate.Parked)];
        await account.ApplyAsync(
            account.Recording(Samples.Token, StandingFact.Revoked),
            account.Recording(Samples.London, StandingFact.Complained),
            account.Recording(Samples.Berlin, StandingFact.Complained),
            new DeliveryLeased(Holder, account.Host.Clock.Now.AddMinutes(1)),
            new EventsTold(Holder, parked));
    }

    /// <summary>The changes.</summary>
    public static Change[] Of(TestAccount account)
    {
        TestHost host = account.Host;
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").With("Size", "large").ToContact(host);
        FieldDefinition size = new() { Id = host.NewId(), Name = "Size", Type = FieldType.Text, DefinedAt = host.Clock.Now };
        FieldDefinition number = size with { Type = FieldType.Number };
        HistoryEntry pattern = account.Entry(HistoryWhat.Changed) with { Field = "field:Size" };
        Segment list = new() { Id = host.NewId(), Name = "VIP", Kind = SegmentKind.List, CreatedAt = host.Clock.Now };
        HistoryEntry removal = account.Entry(HistoryWhat.BlacklistRemoved) with { Address = Samples.Ben.AddressKey };
        Merge merge = new()
        {
            Id = new MergeId(host.NewId()), Survivor = anna.Id, Merged = [new ContactId(host.NewId())], Values = [], At = host.Clock.Now, Actor = TestHost.Olga,
        };
        return
        [
            new SettingsSaved(new AccountSettings { TimeZone = TimeZoneId.Parse("Europe/Berlin") }),
            new CategorySaved(new SubscriptionCategory { Id = host.NewId(), Name = "News", DefinedAt = host.Clock.Now }),
            new FieldSaved(size),
            new ContactAdded(anna, []),
            new UnfitValuesRemoved(size, number, pattern, host.Ids),
            account.Replacing(anna with { Version = 2 }, contact => contact with { LastName = "Maier", Fields = FieldValues.Of(("Size", "42")) }),
            new FieldConverted(size, number, pattern, host.Ids),
            new SegmentAdded(list),
            new SelectionAdded([list.Id], Queries.Base),
            new SelectionTakenOut(list.Id, Queries.Base),
            new SegmentRemoved(list.Id),
            account.Recording(Samples.Anna, StandingFact.Unsubscribed),
            account.Lifting(Samples.Anna, 1, StandingFact.Unsubscribed),
            new OrderReported(account.Order(anna.Id, "A-1")),
            new EventReported(account.Event(anna.Id)),
            Messages.Reported(anna, host.NewId(), MessageStatus.Read),
            new RatingRefreshed(anna.Id),
            new MatchAnswered(PairPosition.Of(anna.Id, Gone), MatchAnswer.Later),
            new TokenUsed(host.NewId(), LinkPurpose.Confirm, host.Clock.Now.AddDays(7)),
            account.Blacklisting(Samples.Anna),
            account.Unblacklisting(Samples.Anna),
            new AllEntriesRemoved(Samples.Ben.AddressKey, removal),
            new DeliveryLeased(Holder, host.Clock.Now.AddMinutes(2)),
            new EventsTold(Holder, [new EventOutcome(3, EventFate.Delivered)]),
            new EventsReplayed(1),
            new EventSkipped(2, account.Entry(HistoryWhat.EventSkipped) with { Address = Samples.London.AddressKey }),
            new ContactsMerged(merge),
            new MergeUndone(merge, []),
            account.Erasing(anna with { Version = 3 }, Samples.Anna),
            new TombstoneTightened(TestAccount.TombstoneOf(Samples.Anna), KnownFacts.Complained, host.Clock.Now),
            new TombstonesLifted([TestAccount.TombstoneOf(Samples.Anna)]),
        ];
    }
}
