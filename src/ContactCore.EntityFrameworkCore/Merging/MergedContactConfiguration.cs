using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Maps cc_merged_contacts.</summary>
internal sealed class MergedContactConfiguration : RowConfiguration<MergedContactRow>
{
    protected override string Table => "cc_merged_contacts";

    protected override void Map(EntityTypeBuilder<MergedContactRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Merge, row.Position });
        builder.HasIndex(row => new { row.Account, row.Contact }).HasDatabaseName("ix_cc_merged_contacts_contact");
    }
}
