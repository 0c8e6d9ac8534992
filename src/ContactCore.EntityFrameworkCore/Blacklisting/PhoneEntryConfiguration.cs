using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Maps cc_phone_blacklist.</summary>
internal sealed class PhoneEntryConfiguration : RowConfiguration<PhoneEntryRow>
{
    protected override string Table => "cc_phone_blacklist";

    protected override void Map(EntityTypeBuilder<PhoneEntryRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Key });
    }
}
