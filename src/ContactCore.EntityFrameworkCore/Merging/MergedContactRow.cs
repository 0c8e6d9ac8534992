namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>A row of cc_merged_contacts: one of the contacts that a merge was of, beside the survivor.</summary>
internal sealed class MergedContactRow
{
    public required string Account { get; set; }

    public Guid Merge { get; set; }

    public int Position { get; set; }

    public Guid Contact { get; set; }
}
