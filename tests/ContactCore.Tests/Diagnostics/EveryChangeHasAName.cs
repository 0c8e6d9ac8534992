using System.Runtime.CompilerServices;
using ContactCore.Stores;
using ContactCore.Watching;

namespace ContactCore.Tests.Diagnostics;

public sealed class EveryChangeHasAName
{
    [Fact]
    public void Each_kind_of_change_is_counted_under_a_name_of_its_own()
    {
        Type[] kinds = [.. typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)))];
        string[] names = [.. kinds.Select(kind => ChangeKind.Of((Change)RuntimeHelpers.GetUninitializedObject(kind)))];
        Assert.Equal(
            [
                "blacklist_entries_removed", "blacklist_entry_added", "blacklist_entry_removed", "category_saved", "contact_added",
                "contact_replaced", "fact_recorded", "facts_lifted", "field_converted", "field_saved", "segment_added", "segment_removed",
                "selection_added", "selection_taken_out", "settings_saved", "token_used", "unfit_values_removed",
            ],
            names.Order(StringComparer.Ordinal));
    }
}
