using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Links;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;

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
        SettingsSaved => "settings_saved",
        _ => "_OTHER",
    };
}
