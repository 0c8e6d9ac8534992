using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>Maps cc_order_items.</summary>
internal sealed class OrderItemConfiguration : RowConfiguration<OrderItemRow>
{
    protected override string Table => "cc_order_items";

    protected override void Map(EntityTypeBuilder<OrderItemRow> builder) =>
        builder.HasKey(row => new { row.Account, row.Order, row.Line });
}
