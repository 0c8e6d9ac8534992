using ContactCore.Standings;
using ContactCore.Tombstones;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>A row of cc_tombstones: what stays of an erased address or external ID.</summary>
internal sealed class TombstoneRow
{
    public required string Account { get; set; }

    public required string Secret { get; set; }

    public required string Digest { get; set; }

    public TombstoneKind Kind { get; set; }

    public KnownFacts Facts { get; set; }

    public long Erased { get; set; }
}
