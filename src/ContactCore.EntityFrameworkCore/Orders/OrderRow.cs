namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>A row of cc_orders.</summary>
internal sealed class OrderRow
{
    public required string Account { get; set; }

    public required Guid Origin { get; set; }

    public Guid Owner { get; set; }

    /// <summary>The contact that it was reported of, where that one was merged into the owner.</summary>
    public Guid? ReportedOf { get; set; }

    public required string HostKey { get; set; }

    public long At { get; set; }

    public required string Status { get; set; }

    public long Total { get; set; }

    public required string Currency { get; set; }

    public long Reported { get; set; }

    public long Version { get; set; }
}
