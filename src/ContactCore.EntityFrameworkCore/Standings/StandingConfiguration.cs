using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Maps cc_standings.</summary>
internal sealed class StandingConfiguration : RowConfiguration<StandingRow>
{
    protected override string Table => "cc_standings";

    protected override void Map(EntityTypeBuilder<StandingRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Kind, row.Key });
        builder.HasIndex(row => new { row.Account, row.Kind, row.Status, row.Key }).HasDatabaseName("ix_cc_standings_status");
    }
}
