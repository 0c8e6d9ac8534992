namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>A row of cc_order_items.</summary>
internal sealed class OrderItemRow
{
    public required string Account { get; set; }

    /// <summary>The order's origin.</summary>
    public Guid Order { get; set; }

    public int Line { get; set; }

    public required string Sku { get; set; }

    public string? Name { get; set; }

    public long Quantity { get; set; }

    public long? Price { get; set; }
}
