using System.Runtime.CompilerServices;
using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Some records, drawn by their IDs so that their order changes nothing, each compared with each: how often values agree by
/// chance. Of two tables, some of each. Of a small table these are all pairs.
/// </summary>
internal sealed class RecordSample
{
    /// <summary>How many pairs there are at most: those of a thousand records.</summary>
    public const double MostPairs = (double)Drawn * (Drawn - 1) / 2;

    private const int Drawn = 1_000;

    private const int PairsAPart = 1 << 15;

    // Of two large tables.
    private const int OfEach = 700;

    private readonly int[] _lefts;
    private readonly int[] _rights;
    private readonly bool _areTwo;
    private readonly ulong[][] _patterns;
    private readonly PatternCounts _counts = new();

    private RecordSample(int[] lefts, int[] rights, bool areTwo)
    {
        _lefts = lefts;
        _rights = rights;
        _areTwo = areTwo;
        _patterns = new ulong[rights.Length][];
    }

    /// <summary>All pairs by pattern.</summary>
    public PatternCounts Counts()
    {
        PatternCounts counts = new();
        counts.Add(_counts);
        return counts;
    }

    /// <summary>All pairs, in parts.</summary>
    public List<List<ComparedPair>> Pairs()
    {
        List<List<ComparedPair>> parts = [];
        for (int right = 0; right < _rights.Length; right++)
        {
            if (parts.Count == 0 || parts[^1].Count >= PairsAPart)
                parts.Add([]);
            for (int left = 0; left < LeftsOf(right); left++)
                parts[^1].Add(new ComparedPair(_lefts[left], _rights[right], _patterns[right][left]));
        }

        return parts;
    }

    /// <summary>Those by pattern that are no candidates.</summary>
    /// <param name="areCandidate">Whether two rows are a candidate.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PatternCounts CountsWithout(Func<int, int, bool> areCandidate)
    {
        PatternCounts counts = Counts();
        for (int right = 0; right < _rights.Length; right++)
        {
            for (int left = 0; left < LeftsOf(right); left++)
            {
                if (areCandidate(_lefts[left], _rights[right]))
                    counts.Remove(_patterns[right][left]);
            }
        }

        return counts;
    }

    /// <summary>The same where all candidates are at hand.</summary>
    /// <param name="candidates">All of them, in parts.</param>
    public PatternCounts CountsWithout(IReadOnlyList<List<ComparedPair>> candidates)
    {
        HashSet<int> drawn = [.. _lefts, .. _rights];
        PatternCounts counts = Counts();
        foreach (List<ComparedPair> part in candidates)
        {
            foreach (ComparedPair pair in part)
            {
                if (drawn.Contains(pair.Left) && drawn.Contains(pair.Right))
                    counts.Remove(pair.Pattern);
            }
        }

        return counts;
    }

    /// <summary>Draws records, and compares each two.</summary>
    public static RecordSample Of(ComparedRecords records, int threads, CancellationToken cancellationToken)
    {
        RecordSample sample = Draw(records);
        LevelTable table = LevelTable.Of(records, sample._lefts, sample._rights, threads, cancellationToken);
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Lock joining = new();
        Parallel.For(0, sample._rights.Length, options, () => new PatternCounts(), (right, _, counts) =>
        {
            ulong[] own = sample._patterns[right] = new ulong[sample.LeftsOf(right)];
            table.Compare(right, own);
            foreach (ulong pattern in own)
                counts.Add(pattern);
            return counts;
        }, counts =>
        {
            lock (joining)
                sample._counts.Add(counts);
        });
        return sample;
    }

    private static RecordSample Draw(ComparedRecords records)
    {
        Sides sides = records.Sides;
        if (!sides.AreTwo)
        {
            int[] drawn = Draw(records.Marks, 0, records.Count, Drawn);
            return new RecordSample(drawn, drawn, areTwo: false);
        }

        double lefts = sides.FirstRight;
        double rights = records.Count - lefts;
        double ofLeft = sides.Pairs <= MostPairs ? lefts : Math.Min(lefts, Math.Max(OfEach, Math.Floor(MostPairs / rights)));
        double ofRight = Math.Min(rights, Math.Floor(MostPairs / ofLeft));
        return new RecordSample(
            Draw(records.Marks, 0, (int)lefts, (int)ofLeft), Draw(records.Marks, (int)lefts, records.Count, (int)ofRight), areTwo: true);
    }

    // The smallest marks; those over a bound that hardly ever leaves too few are not sorted.
    private static int[] Draw(ulong[] marks, int from, int until, int count)
    {
        int rows = until - from;
        if (rows <= count)
            return [.. Enumerable.Range(from, rows)];
        int[] few = Marked.Rows(marks, from, until, (ulong)(ulong.MaxValue * Math.Min(1, 4.0 * count / rows)));
        few = few.Length < count ? [.. Enumerable.Range(from, rows)] : few;
        Array.Sort(Array.ConvertAll(few, row => marks[row]), few);
        return few[..count];
    }

    private int LeftsOf(int right) => _areTwo ? _lefts.Length : right;
}
