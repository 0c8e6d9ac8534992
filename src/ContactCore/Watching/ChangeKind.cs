using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Erasing;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Hooks;
using ContactCore.Links;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Watching;

/// <summary>The kinds of changes by the names that they are counted under, which stay when a type is renamed.</summary>
internal static class ChangeKind
{
    public static string Of(Change change) => change switch
    {
        ContactAdded => "contact_added",
        ContactReplaced => "contact_replaced",
        FactRecorded => "fact_recorded",
        FactsLifted => "facts_lifted",
        EntryAdded => "blacklist_entry_added",
        EntryRemoved => "blacklist_entry_removed",
        AllEntriesRemoved => "blacklist_entries_removed",
        SegmentAdded => "segment_added",
        SegmentRemoved => "segment_removed",
        SelectionAdded => "selection_added",
        SelectionTakenOut => "selection_taken_out",
        FieldSaved => "field_saved",
        FieldConverted => "field_converted",
        UnfitValuesRemoved => "unfit_values_removed",
        CategorySaved => "category_saved",
        TokenUsed => "token_used",
        DeliveryLeased => "delivery_leased",
        EventsTold => "events_told",
        EventsReplayed => "events_replayed",
        EventSkipped => "event_skipped",
        SettingsSaved => "settings_saved",
        ContactsErased => "contacts_erased",
        TombstonesLifted => "tombstones_lifted",
        TombstoneTightened => "tombstone_tightened",
        OrderReported => "order_reported",
        EventReported => "event_reported",
        ActivityReported => "activity_reported",
        ContactsMerged => "contacts_merged",
        MergeUndone => "merge_undone",
        RatingRefreshed => "rating_refreshed",
        MatchAnswered => "match_answered",
        _ => "_OTHER",
    };

    /// <summary>How many things a change altered; what a report did is told by another number.</summary>
    public static long Altered(Change change, long affected) => change is ActivityReported ? Math.Min(1, affected) : affected;
}
