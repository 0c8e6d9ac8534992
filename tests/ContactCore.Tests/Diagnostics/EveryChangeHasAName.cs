using System.Runtime.CompilerServices;
using ContactCore.Stores;
using ContactCore.Watching;

namespace ContactCore.Tests.Diagnostics;

public sealed class EveryChangeHasAName
{
    [Fact]
    public void Each_kind_of_change_is_counted_under_a_name_of_its_own()
    {
        Type[] kinds = [.. typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract)];
        string[] names = [.. kinds.Select(kind => ChangeKind.Of((Change)RuntimeHelpers.GetUninitializedObject(kind)))];
        Assert.Equal(
            [
                "activity_reported", "blacklist_entries_removed", "blacklist_entry_added", "blacklist_entry_removed", "category_saved",
                "contact_added", "contact_replaced", "contacts_erased", "contacts_merged", "delivery_leased", "event_reported", "event_skipped",
                "events_replayed", "events_told", "fact_recorded", "facts_lifted", "field_converted", "field_saved", "match_answered", "merge_undone", "order_reported",
                "rating_refreshed", "segment_added", "segment_removed", "selection_added", "selection_taken_out", "settings_saved",
                "token_used", "tombstone_tightened", "tombstones_lifted", "unfit_values_removed",
            ],
            names.Order(StringComparer.Ordinal));
    }
}
