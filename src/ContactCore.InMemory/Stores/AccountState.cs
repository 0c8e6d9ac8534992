using System.Collections.Immutable;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.InMemory.Activities;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Histories;
using ContactCore.InMemory.Hooks;
using ContactCore.InMemory.Reporting;
using ContactCore.InMemory.Segments;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Stores;

/// <summary>All that belongs to one account, as it was at one moment.</summary>
internal sealed record AccountState
{
    public static readonly AccountState Empty = new();

    public AccountSettings Settings { get; init; } = new();

    public ContactTable Contacts { get; init; } = ContactTable.Empty;

    /// <summary>Known addresses; one whose facts were all lifted stays, so that its version never starts again.</summary>
    public ImmutableDictionary<AddressKey, Standing> Standings { get; init; } =
        ImmutableDictionary<AddressKey, Standing>.Empty;

    public ImmutableDictionary<string, BlacklistEntry> Phones { get; init; } =
        ImmutableDictionary.Create<string, BlacklistEntry>(StringComparer.Ordinal);

    /// <summary>Links that were used and can be used once, with the end of their time.</summary>
    public ImmutableDictionary<Guid, DateTimeOffset> UsedTokens { get; init; } = ImmutableDictionary<Guid, DateTimeOffset>.Empty;

    public ImmutableDictionary<TombstoneKey, Tombstone> Tombstones { get; init; } = ImmutableDictionary<TombstoneKey, Tombstone>.Empty;

    public ImmutableSortedDictionary<PairPosition, AnsweredPair> MatchAnswers { get; init; } = ImmutableSortedDictionary<PairPosition, AnsweredPair>.Empty;

    /// <summary>How often somebody was erased.</summary>
    public long Erasures { get; init; }

    public NamedTable<SubscriptionCategory> Categories { get; init; } =
        new("category", category => (category.Id, category.Name));

    public NamedTable<FieldDefinition> Fields { get; init; } = new("field", field => (field.Id, field.Name));

    public ImmutableDictionary<MergeId, Merge> Merges { get; init; } = ImmutableDictionary<MergeId, Merge>.Empty;

    public SegmentTable Segments { get; init; } = SegmentTable.Empty;

    public ReportTable<Order> Orders { get; init; } = ReportTable<Order>.Empty;

    public ReportTable<ContactEvent> Events { get; init; } = ReportTable<ContactEvent>.Empty;

    public OutboxTable Outbox { get; init; } = OutboxTable.Empty;

    public HistoryTable History { get; init; } = HistoryTable.Empty;

    public ActivityTable Activities { get; init; } = ActivityTable.Empty;
}
