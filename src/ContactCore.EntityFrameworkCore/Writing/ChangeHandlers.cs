using System.Collections.Frozen;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Links;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>The handler of each kind of change; a test counts that none is missing.</summary>
internal static class ChangeHandlers
{
    private static readonly FrozenDictionary<Type, IChangeHandler> ByKind = new IChangeHandler[]
    {
        new AllEntriesRemovedHandler(),
        new CategorySavedHandler(),
        new ContactAddedHandler(),
        new ContactReplacedHandler(),
        new EntryAddedHandler(),
        new EntryRemovedHandler(),
        new FactRecordedHandler(),
        new FactsLiftedHandler(),
        new FieldConvertedHandler(),
        new FieldSavedHandler(),
        new SegmentAddedHandler(),
        new SegmentRemovedHandler(),
        new SelectionAddedHandler(),
        new SelectionTakenOutHandler(),
        new SettingsSavedHandler(),
        new TokenUsedHandler(),
        new UnfitValuesRemovedHandler(),
    }.ToFrozenDictionary(handler => handler.Kind);

    public static IReadOnlyCollection<Type> Kinds => ByKind.Keys;

    /// <exception cref="NotSupportedException">This store does not know the kind (W10).</exception>
    public static IChangeHandler For(Change change) =>
        ByKind.GetValueOrDefault(change.GetType())
        ?? throw new NotSupportedException($"This store does not know the change {change.GetType().Name}; allowed: {string.Join(", ", Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal))}");
}
