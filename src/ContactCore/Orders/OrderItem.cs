namespace ContactCore.Orders;

/// <summary>A line of an order.</summary>
public sealed record OrderItem
{
    /// <summary>The host's key of what was ordered, 1 to 200 characters.</summary>
    public required string Sku { get; init; }

    /// <summary>What it is called, at most 200 characters, or null.</summary>
    public string? Name { get; init; }

    /// <summary>How many, at most six decimal places; one unless told.</summary>
    public decimal Quantity { get; init; } = 1;

    /// <summary>The price of one in the order's currency, at most six decimal places, or null where it is not told.</summary>
    public decimal? Price { get; init; }
}
