using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Maps cc_outbox.</summary>
internal sealed class OutboxConfiguration : RowConfiguration<OutboxRow>
{
    protected override string Table => "cc_outbox";

    protected override void Map(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Sequence });
        builder.HasIndex(row => new { row.Account, row.NextTry, row.Sequence }).HasDatabaseName("ix_cc_outbox_next_try");
        builder.HasIndex(row => new { row.Account, row.Subject, row.Sequence }).HasDatabaseName("ix_cc_outbox_subject");
    }
}
