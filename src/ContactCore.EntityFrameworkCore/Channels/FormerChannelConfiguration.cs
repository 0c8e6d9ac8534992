using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Channels;

/// <summary>Maps cc_former_channels.</summary>
internal sealed class FormerChannelConfiguration : RowConfiguration<FormerChannelRow>
{
    protected override string Table => "cc_former_channels";

    protected override void Map(EntityTypeBuilder<FormerChannelRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Origin, row.Removed });
        builder.HasIndex(row => new { row.Account, row.Owner }).HasDatabaseName("ix_cc_former_channels_owner");
    }
}
