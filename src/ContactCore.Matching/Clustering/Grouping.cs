using ContactCore.Matching.Comparing;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Clustering;

/// <summary>Joins the rows of pairs into persons: what hangs together by pairs is looked at together.</summary>
internal sealed class Grouping
{
    private const int Largest = 1_500;
    private const int Few = 50;
    private const int Lots = 16;
    private const double Step = 2;
    private const double Sure = 10;

    private readonly ComparedRecords _records;
    private readonly Scorer _scorer;
    private readonly double _prior;
    private readonly double _floor;
    private readonly List<Joining> _joinings = [];

    private Grouping(ComparedRecords records, Scorer scorer, double prior, double floor)
    {
        _records = records;
        _scorer = scorer;
        _prior = prior;
        _floor = floor;
    }

    /// <summary>Joins.</summary>
    /// <param name="records">The records.</param>
    /// <param name="scorer">Weighs pairs.</param>
    /// <param name="prior">The logarithm of the odds of a pair of which nothing is known.</param>
    /// <param name="floor">The logarithm of the odds below which nothing is joined.</param>
    /// <param name="pairs">The pairs above the floor.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The joinings, group by group.</returns>
    public static List<Joining> Run(
        ComparedRecords records, Scorer scorer, double prior, double floor, IReadOnlyList<WeighedPair> pairs, int threads, CancellationToken cancellationToken)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

        // In the order of the rows, whichever thread came first; the largest begin, since they take longest.
        List<WeighedPair[]> all = Components.Of(InOrder(pairs, records.Count, options), records.Count);
        WeighedPair[][] components =
            [.. all.Where(component => component.Length > Few).OrderByDescending(component => component.Length), .. all.Where(component => component.Length <= Few)];
        Joining[][] joinings = new Joining[components.Length][];
        Parallel.For(0, components.Length, options, () => new Grouping(records, scorer.Another(), prior, floor), (component, _, grouping) =>
        {
            grouping._joinings.Clear();
            grouping.Join(components[component], floor);
            joinings[component] = [.. grouping._joinings];
            return grouping;
        }, _ => { });
        return [.. joinings.SelectMany(ofComponent => ofComponent)];
    }

    // Those of low rows, of higher ones, and so on, each lot sorted by itself.
    private static WeighedPair[] InOrder(IReadOnlyList<WeighedPair> pairs, int rows, ParallelOptions options)
    {
        List<WeighedPair>[] lots = [.. Enumerable.Range(0, Lots).Select(_ => new List<WeighedPair>(pairs.Count / Lots * 2))];
        foreach (WeighedPair pair in pairs)
            lots[(int)((long)Math.Min(pair.Left, pair.Right) * Lots / rows)].Add(pair);
        Parallel.ForEach(lots, options, lot => lot.Sort((one, other) => one.Place.CompareTo(other.Place)));
        return [.. lots.SelectMany(lot => lot)];
    }

    // What is too large to be looked at together falls apart at its weakest pairs; what no pair of doubt holds together
    // is joined pair by pair.
    private void Join(WeighedPair[] pairs, double least)
    {
        if (pairs.Length == 1)
        {
            if (_prior + pairs[0].Weight is var odds && odds >= _floor)
                _joinings.Add(new Joining(pairs[0].Left, pairs[0].Right, (float)odds));
            return;
        }

        int[] rows = [.. pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct()];
        if (rows.Length > Largest && least >= Sure)
        {
            JoinPairs(pairs);
            return;
        }

        if (rows.Length > Largest)
        {
            foreach (WeighedPair[] component in Components.Of([.. pairs.Where(pair => _prior + pair.Weight > least + Step)]))
                Join(component, least + Step);
            return;
        }

        Array.Sort(Array.ConvertAll(rows, row => _records.Marks[row]), rows);
        ulong[,] patterns = new ulong[rows.Length, rows.Length];
        for (int one = 0; one < rows.Length; one++)
        {
            for (int other = 0; other < one; other++)
                patterns[one, other] = patterns[other, one] = _records.Compare(rows[one], rows[other]);
        }

        Agglomeration.Run(patterns, GroupAnswers.Of(rows, _records.Answers), (row, pattern) => _scorer.Weigh(rows[row], pattern), _prior, _floor,
            (one, other, odds) => _joinings.Add(new Joining(rows[one], rows[other], (float)odds)));
    }

    private void JoinPairs(WeighedPair[] pairs)
    {
        Groups groups = new(_records.Count);
        HashSet<int> rows = [.. pairs.SelectMany(pair => new[] { pair.Left, pair.Right })];
        (int One, int Other)[] apart = [.. _records.Answers.Apart.Where(pair => rows.Contains(pair.Left) && rows.Contains(pair.Right))];
        foreach (WeighedPair pair in pairs.OrderByDescending(pair => pair.Weight).ThenBy(pair => _records.Marks[pair.Left] ^ _records.Marks[pair.Right]))
        {
            if (!Array.Exists(apart, two => WouldMeet(groups, two, pair)) && groups.Join(pair.Left, pair.Right))
                _joinings.Add(new Joining(pair.Left, pair.Right, (float)(_prior + pair.Weight)));
        }
    }
    private static bool WouldMeet(Groups groups, (int One, int Other) two, WeighedPair pair)
    {
        (int left, int right) = (groups.Of(pair.Left), groups.Of(pair.Right));
        (int one, int other) = (groups.Of(two.One), groups.Of(two.Other));
        return (one == left && other == right) || (one == right && other == left);
    }
}
