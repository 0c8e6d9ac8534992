using System.Collections.Frozen;
using ContactCore.InMemory.Activities;
using ContactCore.InMemory.Blacklisting;
using ContactCore.InMemory.Categories;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Duplicates;
using ContactCore.InMemory.Erasing;
using ContactCore.InMemory.Events;
using ContactCore.InMemory.Fields;
using ContactCore.InMemory.Hooks;
using ContactCore.InMemory.Links;
using ContactCore.InMemory.Merging;
using ContactCore.InMemory.Orders;
using ContactCore.InMemory.Segments;
using ContactCore.InMemory.Settings;
using ContactCore.InMemory.Standings;
using ContactCore.InMemory.Tombstones;
using ContactCore.Stores;

namespace ContactCore.InMemory.Writing;

/// <summary>The handler of each kind of change.</summary>
internal static class ChangeHandlers
{
    private static readonly FrozenDictionary<Type, IChangeHandler> ByKind = new IChangeHandler[]
    {
        new ContactAddedHandler(),
        new ContactReplacedHandler(),
        new FactRecordedHandler(),
        new FactsLiftedHandler(),
        new EntryAddedHandler(),
        new EntryRemovedHandler(),
        new AllEntriesRemovedHandler(),
        new SegmentAddedHandler(),
        new SegmentRemovedHandler(),
        new SelectionAddedHandler(),
        new SelectionTakenOutHandler(),
        new FieldSavedHandler(),
        new UnfitValuesRemovedHandler(),
        new FieldConvertedHandler(),
        new CategorySavedHandler(),
        new SettingsSavedHandler(),
        new TokenUsedHandler(),
        new ContactsErasedHandler(),
        new TombstonesLiftedHandler(),
        new TombstoneTightenedHandler(),
        new ContactsMergedHandler(),
        new MergeUndoneHandler(),
        new OrderReportedHandler(),
        new EventReportedHandler(),
        new ActivityReportedHandler(),
        new RatingRefreshedHandler(),
        new MatchAnsweredHandler(),
        new DeliveryLeasedHandler(),
        new EventsToldHandler(),
        new EventsReplayedHandler(),
        new EventSkippedHandler(),
    }.ToFrozenDictionary(handler => handler.Kind);

    /// <summary>The kinds that have a handler.</summary>
    public static IEnumerable<Type> Kinds => ByKind.Keys;

    /// <summary>The handler of a change.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="NotSupportedException">It is of a kind that has none.</exception>
    public static IChangeHandler Of(Change change) =>
        ByKind.TryGetValue(change.GetType(), out IChangeHandler? handler)
            ? handler
            : throw new NotSupportedException($"{change.GetType().Name} is a change that the in-memory store does not know");
}
