using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;

/// <summary>
/// The tables whose rows belong to one account. The email blacklist is the installation's: whoever adds an entry, every
/// account must find it.
/// </summary>
internal static class ProtectedTables
{
    /// <summary>Their names, for a migration, which has no model to ask; a test compares them with the model's.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "cc_accounts", "cc_activities", "cc_address_history", "cc_categories", "cc_channels", "cc_contact_categories",
        "cc_contact_history", "cc_contacts", "cc_engagements", "cc_events", "cc_field_values", "cc_fields",
        "cc_former_channels", "cc_match_answers", "cc_members", "cc_merged_contacts", "cc_merges", "cc_order_items", "cc_orders", "cc_outbox",
        "cc_phone_blacklist", "cc_segments", "cc_standings", "cc_tokens", "cc_tombstones",
    ];

    public static IEnumerable<IEntityType> Of(DbContext db) => db.Model.GetEntityTypes()
        .Where(type => type.ClrType.Assembly == typeof(TableName).Assembly)
        .Where(type => type.FindProperty(nameof(EmailEntryRow.Account)) is not null && type.ClrType != typeof(EmailEntryRow));
}
