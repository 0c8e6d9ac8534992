using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Channels;

/// <summary>Maps cc_channels.</summary>
internal sealed class ChannelConfiguration : RowConfiguration<ChannelRow>
{
    protected override string Table => "cc_channels";

    protected override void Map(EntityTypeBuilder<ChannelRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Origin });
        builder.HasIndex(row => new { row.Account, row.Owner, row.Kind, row.Key }).IsUnique().HasDatabaseName("ix_cc_channels_owner");
        builder.HasIndex(row => new { row.Account, row.Kind, row.Live, row.Key, row.Owner }).HasDatabaseName("ix_cc_channels_key");
    }
}
