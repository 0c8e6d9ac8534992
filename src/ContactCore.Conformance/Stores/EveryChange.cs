using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Links;
using ContactCore.Locales;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;

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

    /// <summary>The changes; the last one needs an entry on Ben's email to remove.</summary>
    public static Change[] Of(TestAccount account)
    {
        TestHost host = account.Host;
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").With("Size", "large").ToContact(host);
        FieldDefinition size = new() { Id = host.NewId(), Name = "Size", Type = FieldType.Text, DefinedAt = host.Clock.Now };
        FieldDefinition number = size with { Type = FieldType.Number };
        HistoryEntry pattern = account.Entry(HistoryWhat.Changed) with { Field = "field:Size" };
        Segment list = new() { Id = host.NewId(), Name = "VIP", Kind = SegmentKind.List, CreatedAt = host.Clock.Now };
        HistoryEntry removal = account.Entry(HistoryWhat.BlacklistRemoved) with { Address = Samples.Ben.AddressKey };
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
            new TokenUsed(host.NewId(), LinkPurpose.Confirm, host.Clock.Now.AddDays(7)),
            account.Blacklisting(Samples.Anna),
            account.Unblacklisting(Samples.Anna),
            new AllEntriesRemoved(Samples.Ben.AddressKey, removal),
        ];
    }
}
