using System.Collections.Frozen;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.EntityFrameworkCore.Erasing;
using ContactCore.EntityFrameworkCore.Events;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Links;
using ContactCore.EntityFrameworkCore.Merging;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Tombstones;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>The handler of each kind of change; a test counts that none is missing.</summary>
internal static class ChangeHandlers
{
    private static readonly FrozenDictionary<Type, IChangeHandler> ByKind = new IChangeHandler[]
    {
        new ActivityReportedHandler(),
        new AllEntriesRemovedHandler(),
        new CategorySavedHandler(),
        new ContactAddedHandler(),
        new ContactReplacedHandler(),
        new ContactsErasedHandler(),
        new ContactsMergedHandler(),
        new EntryAddedHandler(),
        new EntryRemovedHandler(),
        new EventReportedHandler(),
        new DeliveryLeasedHandler(),
        new EventsReplayedHandler(),
        new EventsToldHandler(),
        new EventSkippedHandler(),
        new FactRecordedHandler(),
        new FactsLiftedHandler(),
        new FieldConvertedHandler(),
        new FieldSavedHandler(),
        new MergeUndoneHandler(),
        new MatchAnsweredHandler(),
        new OrderReportedHandler(),
        new RatingRefreshedHandler(),
        new SegmentAddedHandler(),
        new SegmentRemovedHandler(),
        new SelectionAddedHandler(),
        new SelectionTakenOutHandler(),
        new SettingsSavedHandler(),
        new TokenUsedHandler(),
        new TombstonesLiftedHandler(),
        new TombstoneTightenedHandler(),
        new UnfitValuesRemovedHandler(),
    }.ToFrozenDictionary(handler => handler.Kind);

    public static IReadOnlyCollection<Type> Kinds => ByKind.Keys;

    /// <exception cref="NotSupportedException">This store does not know the kind (W10).</exception>
    public static IChangeHandler For(Change change) =>
        ByKind.GetValueOrDefault(change.GetType())
        ?? throw new NotSupportedException($"This store does not know the change {change.GetType().Name}; allowed: {string.Join(", ", Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal))}");
}
