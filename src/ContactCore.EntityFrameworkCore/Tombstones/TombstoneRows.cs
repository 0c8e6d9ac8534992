using ContactCore.Time;
using ContactCore.Tombstones;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Turns tombstones into rows and back.</summary>
internal static class TombstoneRows
{
    public static TombstoneRow New(string account, Tombstone tombstone) => new()
    {
        Account = account,
        Secret = tombstone.Key.Secret,
        Digest = tombstone.Key.Digest,
        Kind = tombstone.Key.Kind,
        Facts = tombstone.Facts,
        Erased = Microseconds.Of(tombstone.At),
    };

    public static Tombstone Read(TombstoneRow row) =>
        new(new TombstoneKey(row.Secret, row.Kind, row.Digest), row.Facts, Microseconds.ToInstant(row.Erased));

    public static void Fill(TombstoneRow row, Tombstone tombstone)
    {
        row.Facts = tombstone.Facts;
        row.Erased = Microseconds.Of(tombstone.At);
    }
}
