using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>Maps cc_contact_history.</summary>
internal sealed class ContactHistoryConfiguration : RowConfiguration<ContactHistoryRow>
{
    protected override string Table => "cc_contact_history";

    protected override void Map(EntityTypeBuilder<ContactHistoryRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.Owner, row.At, row.Id }).HasDatabaseName("ix_cc_contact_history_owner");
    }
}
