namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>A row of cc_events.</summary>
internal sealed class EventRow
{
    public required string Account { get; set; }

    public required Guid Origin { get; set; }

    public Guid Owner { get; set; }

    /// <summary>The contact that it was reported of, where that one was merged into the owner.</summary>
    public Guid? ReportedOf { get; set; }

    public required string Name { get; set; }

    public long At { get; set; }

    /// <summary>JSON of names and values.</summary>
    public required string Properties { get; set; }

    public string? HostKey { get; set; }

    public long Reported { get; set; }

    public long Version { get; set; }
}
