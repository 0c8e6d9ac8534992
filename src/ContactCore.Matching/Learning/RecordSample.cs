using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Some records, drawn by their IDs so that their order changes nothing, each compared with each: how often values agree by
/// chance. Of a small table these are all pairs.
/// </summary>
internal sealed class RecordSample
{
    /// <summary>How many are drawn: half a million pairs.</summary>
    public const int Drawn = 1_000;

    private readonly int[] _drawn;
    private readonly ulong[][] _patterns;

    private RecordSample(int[] drawn, ulong[][] patterns)
    {
        _drawn = drawn;
        _patterns = patterns;
    }

    /// <summary>All pairs by pattern.</summary>
    public PatternCounts Counts()
    {
        PatternCounts counts = new();
        foreach (ulong pattern in _patterns.SelectMany(patterns => patterns))
            counts.Add(pattern);
        return counts;
    }

    /// <summary>Those by pattern that are no candidates.</summary>
    /// <param name="areCandidate">Whether two rows are a candidate.</param>
    public PatternCounts CountsWithout(Func<int, int, bool> areCandidate)
    {
        PatternCounts counts = new();
        for (int i = 0; i < _drawn.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!areCandidate(_drawn[i], _drawn[j]))
                    counts.Add(_patterns[i][j]);
            }
        }

        return counts;
    }

    /// <summary>Draws records, and compares each two.</summary>
    public static RecordSample Of(ComparedRecords records, int threads, CancellationToken cancellationToken)
    {
        int[] drawn = Draw(records.Marks);
        ulong[][] patterns = new ulong[drawn.Length][];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, drawn.Length, options, i =>
        {
            ulong[] own = new ulong[i];
            for (int j = 0; j < i; j++)
                own[j] = records.Compare(drawn[i], drawn[j]);
            patterns[i] = own;
        });
        return new RecordSample(drawn, patterns);
    }

    private static int[] Draw(ulong[] marks)
    {
        int[] rows = [.. Enumerable.Range(0, marks.Length)];
        if (marks.Length <= Drawn)
            return rows;

        // The smallest marks; those over a bound that hardly ever leaves too few are not sorted.
        ulong bound = (ulong)(ulong.MaxValue * Math.Min(1, 4.0 * Drawn / marks.Length));
        int[] few = [.. rows.Where(row => marks[row] <= bound)];
        few = few.Length < Drawn ? rows : few;
        Array.Sort(Array.ConvertAll(few, row => marks[row]), few);
        return few[..Drawn];
    }
}
