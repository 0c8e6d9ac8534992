using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Maps cc_members.</summary>
internal sealed class MemberConfiguration : RowConfiguration<MemberRow>
{
    protected override string Table => "cc_members";

    protected override void Map(EntityTypeBuilder<MemberRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Segment, row.Origin });
        builder.HasIndex(row => new { row.Account, row.Segment, row.Owner }).HasDatabaseName("ix_cc_members_segment");
        builder.HasIndex(row => new { row.Account, row.Owner, row.Segment }).HasDatabaseName("ix_cc_members_owner");
    }
}
