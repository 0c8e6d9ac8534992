using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Maps cc_contacts.</summary>
internal sealed class ContactConfiguration : RowConfiguration<ContactRow>
{
    protected override string Table => "cc_contacts";

    protected override void Map(EntityTypeBuilder<ContactRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.ExternalId }).HasDatabaseName("ix_cc_contacts_external_id").IsUnique().HasFilter("external_id IS NOT NULL");
        builder.HasIndex(row => new { row.Account, row.MergedInto }).HasDatabaseName("ix_cc_contacts_merged_into").HasFilter("merged_into IS NOT NULL");
        builder.HasIndex(row => new { row.Account, row.State, row.Created, row.Id }).HasDatabaseName("ix_cc_contacts_created");
        builder.HasIndex(row => new { row.Account, row.State, row.Registered, row.Id }).HasDatabaseName("ix_cc_contacts_registered");
        builder.HasIndex(row => new { row.Account, row.State, row.Changed, row.Id }).HasDatabaseName("ix_cc_contacts_changed");
        builder.HasIndex(row => new { row.Account, row.State, row.Deleted, row.Id }).HasDatabaseName("ix_cc_contacts_deleted");
        builder.HasIndex(row => new { row.Account, row.FullNorm }).HasDatabaseName("ix_cc_contacts_full_norm");
        builder.HasIndex(row => new { row.Account, row.LastNorm }).HasDatabaseName("ix_cc_contacts_last_norm");
        builder.HasIndex(row => new { row.Account, row.FirstNorm }).HasDatabaseName("ix_cc_contacts_first_norm");
        builder.HasIndex(row => new { row.Account, row.ExternalIdNorm }).HasDatabaseName("ix_cc_contacts_external_id_norm");
        builder.HasIndex(row => new { row.Account, row.CityNorm }).HasDatabaseName("ix_cc_contacts_city_norm");
    }
}
