using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>Maps cc_orders.</summary>
internal sealed class OrderConfiguration : RowConfiguration<OrderRow>
{
    protected override string Table => "cc_orders";

    protected override void Map(EntityTypeBuilder<OrderRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Origin });
        builder.HasIndex(row => new { row.Account, row.HostKey }).HasDatabaseName("ix_cc_orders_host_key").IsUnique();
        builder.HasIndex(row => new { row.Account, row.Owner, row.At, row.Origin }).HasDatabaseName("ix_cc_orders_owner");
    }
}
