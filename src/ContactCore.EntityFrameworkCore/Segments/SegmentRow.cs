using ContactCore.Segments;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>A row of cc_segments.</summary>
internal sealed class SegmentRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public required string Name { get; set; }

    public required string NameNorm { get; set; }

    public SegmentKind Kind { get; set; }

    public string? Filter { get; set; }

    public Scope Scope { get; set; }

    public long Created { get; set; }

    public long Changed { get; set; }

    public long Version { get; set; }
}
