namespace ContactCore.Watching;

/// <summary>What a store is asked, by the names that the answers are measured under.</summary>
internal static class Question
{
    public const string Contacts = "contacts";
    public const string ContactsByExternalId = "contacts_by_external_id";
    public const string Holders = "holders";
    public const string MergedInto = "merged_into";
    public const string ContactCount = "contact_count";
    public const string ContactPage = "contact_page";
    public const string Standings = "standings";
    public const string Sendings = "sendings";
    public const string Blacklist = "blacklist";
    public const string BlacklistPage = "blacklist_page";
    public const string Segment = "segment";
    public const string SegmentNames = "segment_names";
    public const string SegmentPage = "segment_page";
    public const string Fields = "fields";
    public const string FieldValues = "field_values";
    public const string Categories = "categories";
    public const string DuplicateCount = "duplicate_count";
    public const string DuplicateGroups = "duplicate_groups";
    public const string DuplicateMembers = "duplicate_members";
    public const string Merge = "merge";
    public const string MergePage = "merge_page";
    public const string ComparedContacts = "compared_contacts";
    public const string ComparedContactsById = "compared_contacts_by_id";
    public const string ContactMarks = "contact_marks";
    public const string ChangedContacts = "changed_contacts";
    public const string MatchAnswers = "match_answers";
    public const string MatchAnswersOfContact = "match_answers_of_contact";
    public const string StatusCounts = "status_counts";
    public const string SourceCounts = "source_counts";
    public const string Growth = "growth";
    public const string OrdersByKey = "orders_by_key";
    public const string OrderCount = "order_count";
    public const string OrderPage = "order_page";
    public const string EventsByKey = "events_by_key";
    public const string EventCount = "event_count";
    public const string EventPage = "event_page";
    public const string Recipients = "recipients";
    public const string ActivitiesByOrigin = "activities_by_origin";
    public const string ActivityPage = "activity_page";
    public const string ActivityCounts = "activity_counts";
    public const string FailedAddresses = "failed_addresses";
    public const string DueRatings = "due_ratings";
    public const string ContactHistory = "contact_history";
    public const string AddressHistory = "address_history";
    public const string Holdings = "holdings";
    public const string Erasures = "erasures";
    public const string Tombstones = "tombstones";
    public const string EventsDue = "events_due";
    public const string WaitingPage = "waiting_page";
    public const string EventAccounts = "event_accounts";
    public const string HooksOn = "hooks_on";
    public const string Settings = "settings";
    public const string Check = "check";
}
