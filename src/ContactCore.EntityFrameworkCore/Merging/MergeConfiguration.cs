using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Maps cc_merges.</summary>
internal sealed class MergeConfiguration : RowConfiguration<MergeRow>
{
    protected override string Table => "cc_merges";

    protected override void Map(EntityTypeBuilder<MergeRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.Survivor, row.Id }).HasDatabaseName("ix_cc_merges_survivor");
    }
}
