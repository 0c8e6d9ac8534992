using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Some matches as they may be: put together of likely ones, column by column. What a likely match was found by, it has in common
/// for certain; there another one says what matches have.
/// </summary>
internal sealed class ImaginedMatches
{
    /// <summary>How many there are.</summary>
    public const int Count = 1_024;

    private readonly ComparedRecords _records;
    private readonly KeyPart[] _parts;

    private ImaginedMatches(ComparedRecords records, KeyPart[] parts)
    {
        _records = records;
        _parts = parts;
    }

    /// <summary>Which parts each of them has in common, as bits.</summary>
    /// <param name="records">The records.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="guess">What is known beforehand of how pairs agree.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static ulong[] Of(ComparedRecords records, KeyPart[] parts, FirstGuess guess, int threads, CancellationToken cancellationToken)
    {
        LikelyMatch[] likely = [.. LikelyMatches.Find(records, guess, threads, cancellationToken).OrderBy(match => records.Marks[match.Left] ^ records.Marks[match.Right])];
        return new ImaginedMatches(records, parts).Imagine(likely, Common(parts, likely, threads, cancellationToken));
    }

    // Which parts each match has in common.
    private static ulong[] Common(KeyPart[] parts, LikelyMatch[] likely, int threads, CancellationToken cancellationToken)
    {
        ulong[] common = new ulong[likely.Length];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, part =>
        {
            for (int match = 0; match < likely.Length; match++)
            {
                if (parts[part].Of(likely[match].Left) is var left and not 0 && left == parts[part].Of(likely[match].Right))
                    Interlocked.Or(ref common[match], 1UL << part);
            }
        });
        return common;
    }

    private ulong[] Imagine(LikelyMatch[] likely, ulong[] common)
    {
        (uint Columns, ulong Parts, ulong[] Seen)[] units =
        [
            .. Units().Select(unit => (Columns: unit, Parts: PartsOf(unit))).Select(unit => (unit.Columns, unit.Parts, Seen(unit.Columns, unit.Parts, likely, common))),
        ];
        ulong[] imagined = new ulong[Count];
        ulong chance = 0;
        for (int match = 0; match < imagined.Length; match++)
        {
            int like = likely.Length > 0 ? (int)(Mixing.Of(++chance) % (ulong)likely.Length) : -1;
            foreach ((uint columns, ulong parts, ulong[] seen) in units)
            {
                imagined[match] |= like >= 0 && (likely[like].FoundBy & columns) == 0
                    ? common[like] & parts
                    : seen[(int)(Mixing.Of(++chance) % (ulong)seen.Length)];
            }
        }

        return imagined;
    }

    // Columns that err together, as bits: names change places.
    private IEnumerable<uint> Units()
    {
        uint names = BitsOf(_records.ColumnsOf(ColumnKind.Name));
        if (names != 0)
            yield return names;
        for (int column = 0; column < _records.Columns.Length; column++)
        {
            if ((names & (1u << column)) == 0)
                yield return 1u << column;
        }
    }

    private ulong PartsOf(uint unit) =>
        Enumerable.Range(0, _parts.Length).Where(part => (BitsOf(_parts[part].Form.Columns) & unit) != 0).Aggregate(0UL, (bits, part) => bits | (1UL << part));

    private static uint BitsOf(int[] columns) => columns.Aggregate(0u, (bits, column) => bits | (1u << column));

    private static ulong[] Seen(uint unit, ulong parts, LikelyMatch[] likely, ulong[] common)
    {
        ulong[] seen = [.. Enumerable.Range(0, likely.Length).Where(match => (likely[match].FoundBy & unit) == 0).Select(match => common[match] & parts)];
        Array.Sort(seen);
        return seen.Length > 0 ? seen : [parts];
    }
}
