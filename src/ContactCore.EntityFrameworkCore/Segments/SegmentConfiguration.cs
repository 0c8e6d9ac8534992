using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Maps cc_segments.</summary>
internal sealed class SegmentConfiguration : RowConfiguration<SegmentRow>
{
    protected override string Table => "cc_segments";

    protected override void Map(EntityTypeBuilder<SegmentRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.NameNorm }).HasDatabaseName("ix_cc_segments_name").IsUnique();
    }
}
