using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Maps cc_activities. A host's key is unique by the primary key, which is made of it.</summary>
internal sealed class ActivityConfiguration : RowConfiguration<ActivityRow>
{
    protected override string Table => "cc_activities";

    protected override void Map(EntityTypeBuilder<ActivityRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Origin });
        builder.HasIndex(row => new { row.Account, row.Owner, row.Sent, row.Origin }).HasDatabaseName("ix_cc_activities_owner");
        builder.HasIndex(row => new { row.Account, row.Kind, row.FailedKey }).HasDatabaseName("ix_cc_activities_failed").HasFilter("failed_key IS NOT NULL");
    }
}
