using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>Maps cc_events.</summary>
internal sealed class EventConfiguration : RowConfiguration<EventRow>
{
    protected override string Table => "cc_events";

    protected override void Map(EntityTypeBuilder<EventRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Origin });
        builder.HasIndex(row => new { row.Account, row.HostKey }).HasDatabaseName("ix_cc_events_host_key").IsUnique().HasFilter("host_key IS NOT NULL");
        builder.HasIndex(row => new { row.Account, row.Owner, row.At, row.Origin }).HasDatabaseName("ix_cc_events_owner");
        builder.HasIndex(row => new { row.Account, row.Owner, row.Name, row.At }).HasDatabaseName("ix_cc_events_name");
    }
}
