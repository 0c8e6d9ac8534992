using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Maps cc_engagements.</summary>
internal sealed class EngagementConfiguration : RowConfiguration<EngagementRow>
{
    protected override string Table => "cc_engagements";

    protected override void Map(EntityTypeBuilder<EngagementRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Contact });
        builder.HasIndex(row => new { row.Account, row.Owner }).HasDatabaseName("ix_cc_engagements_owner").HasFilter("owner <> contact");
        builder.HasIndex(row => new { row.Account, row.Due, row.Contact }).HasDatabaseName("ix_cc_engagements_due").HasFilter("due IS NOT NULL");
        builder.HasIndex(row => new { row.Account, row.State, row.Rating, row.Contact }).HasDatabaseName("ix_cc_engagements_rating").HasFilter("rating IS NOT NULL");
    }
}
