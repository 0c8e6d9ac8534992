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
    public static ulong[] Of(ComparedRecords records, KeyPart[] parts, FirstGuess guess, int threads, CancellationToken cancellationToken) => new ImaginedMatches(records, parts)
        .Imagine([.. LikelyMatches.Find(records, guess, threads, cancellationToken).OrderBy(match => records.Marks[match.Left] ^ records.Marks[match.Right])]);

    private ulong[] Imagine(LikelyMatch[] likely)
    {
        (int[] Columns, int[] Parts, ulong[] Seen)[] units =
        [
            .. Units().Select(unit => (unit, PartsOf(unit))).Select(unit => (unit.unit, unit.Item2, Seen(unit.unit, unit.Item2, likely))),
        ];
        ulong[] imagined = new ulong[Count];
        ulong chance = 0;
        for (int match = 0; match < imagined.Length; match++)
        {
            LikelyMatch? like = likely.Length > 0 ? likely[(int)(Mixing.Of(++chance) % (ulong)likely.Length)] : null;
            foreach ((int[] columns, int[] parts, ulong[] seen) in units)
            {
                imagined[match] |= like is { } one && !one.FoundBy.Intersect(columns).Any()
                    ? Common(one, parts)
                    : seen[(int)(Mixing.Of(++chance) % (ulong)seen.Length)];
            }
        }

        return imagined;
    }

    // Columns that err together: names change places.
    private IEnumerable<int[]> Units()
    {
        int[] names = _records.ColumnsOf(ColumnKind.Name);
        if (names.Length > 0)
            yield return names;
        foreach (int column in Enumerable.Range(0, _records.Columns.Length).Except(names))
            yield return [column];
    }

    private int[] PartsOf(int[] unit) => [.. Enumerable.Range(0, _parts.Length).Where(part => _parts[part].Form.Columns.Intersect(unit).Any())];

    private ulong[] Seen(int[] unit, int[] parts, LikelyMatch[] likely)
    {
        ulong[] seen = [.. likely.Where(match => !match.FoundBy.Intersect(unit).Any()).Select(match => Common(match, parts)).Order()];
        return seen.Length > 0 ? seen : [parts.Aggregate(0UL, (bits, part) => bits | (1UL << part))];
    }

    private ulong Common(LikelyMatch match, int[] parts)
    {
        ulong common = 0;
        foreach (int part in parts)
        {
            ulong left = _parts[part].Of(match.Left);
            if (left != 0 && left == _parts[part].Of(match.Right))
                common |= 1UL << part;
        }

        return common;
    }
}
