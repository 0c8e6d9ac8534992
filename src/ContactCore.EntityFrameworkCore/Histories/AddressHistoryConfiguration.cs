using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>Maps cc_address_history.</summary>
internal sealed class AddressHistoryConfiguration : RowConfiguration<AddressHistoryRow>
{
    protected override string Table => "cc_address_history";

    protected override void Map(EntityTypeBuilder<AddressHistoryRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.Kind, row.Key, row.At, row.Id }).HasDatabaseName("ix_cc_address_history_key");
    }
}
