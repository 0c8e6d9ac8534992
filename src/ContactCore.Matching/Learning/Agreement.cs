using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// How the columns of pairs of one kind agree, matches or others: the chance of each pattern of levels. Columns hang
/// together by a tree (Chow and Liu 1968, Approximating discrete probability distributions with dependence trees): each
/// has at most one other that its levels depend on, so that what a postcode has told is not told again by its town.
/// </summary>
internal sealed class Agreement
{
    private readonly double[][] _rates;
    private readonly double[][]? _given;
    private readonly int[] _levels;
    private readonly int[] _parents;

    private Agreement(int[] levels, double[][] rates, int[] parents, double[][]? given)
    {
        _levels = levels;
        _rates = rates;
        _parents = parents;
        _given = given;
    }

    /// <summary>How often a level is met, of the pairs in which both values are known.</summary>
    public double Rate(int column, int level) => _rates[column][level];

    /// <summary>How often a level is met where the parent's is another one, of 1 and more each.</summary>
    public double RateGiven(int column, int above, int level) => _given![column][(above * _levels[column]) + level];

    /// <summary>The column that another depends on, or -1.</summary>
    public int ParentOf(int column) => _parents[column];

    /// <summary>The chance of a column's level in a pattern, given what its parent has said; of one that is not known, 1.</summary>
    public double ChanceOf(ulong pattern, int column)
    {
        int parent = _parents[column];
        return ChanceOf(column, parent < 0 ? 0 : Pattern.Level(pattern, parent), Pattern.Level(pattern, column));
    }

    /// <summary>The chance of a column's level, given its parent's; where the parent's is not known, of all.</summary>
    public double ChanceOf(int column, int above, int level) =>
        level == 0 ? 1 : above == 0 ? _rates[column][level] : _given![column][(above * _levels[column]) + level];

    /// <summary>What a column's level in a pattern says: the logarithm of its chance.</summary>
    public double LogOf(ulong pattern, int column) => Math.Log2(ChanceOf(pattern, column));

    /// <summary>Rates given one by one, of levels from 1, of columns that do not depend on each other.</summary>
    public static Agreement Given(int[] levels, double[][] rates) => new(levels, rates, [.. levels.Select(_ => -1)], null);

    /// <summary>What was learned before.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="rates">The rates of each column by level.</param>
    /// <param name="parents">The column that each depends on, or -1.</param>
    /// <param name="given">The rates by the parent's level and the column's, of columns that have a parent.</param>
    public static Agreement Known(int[] levels, double[][] rates, int[] parents, double[][] given) => new(levels, rates, parents, given);

    /// <summary>Of weighted patterns, as though columns did not depend on each other.</summary>
    public static Agreement Independent(int[] levels, ReadOnlySpan<(ulong Pattern, double Weight)> patterns, Smoothing smoothing) =>
        Given(levels, LevelCounts.Of(levels, patterns, []).Rates(smoothing));

    /// <summary>Of weighted patterns, with the tree that keeps most of what columns tell about each other.</summary>
    public static Agreement Dependent(int[] levels, ReadOnlySpan<(ulong Pattern, double Weight)> patterns, Smoothing smoothing, int[] roots)
    {
        LevelCounts counts = LevelCounts.Of(levels, patterns, DependenceTree.Edges(levels.Length));
        return Hung(counts, levels, DependenceTree.ParentsOf(counts, levels.Length, roots), smoothing);
    }

    /// <summary>The same, with no more of some columns' pairs that differ than a share of them.</summary>
    public Agreement Held(double[] most)
    {
        double[][] rates = [.. _rates.Select((row, column) => Held(row, 0, _levels[column], most[column]))];
        double[][]? given = _given is null ? null : [.. _given.Select((table, column) =>
        {
            double[]? held = table;
            for (int above = 1; held is not null && above < _levels[_parents[column]]; above++)
                held = Held(held, above * _levels[column], _levels[column], most[column]);
            return held!;
        })];
        return new Agreement(_levels, rates, _parents, given);
    }

    /// <summary>The same columns, some of whose values agree as those of other pairs do.</summary>
    public Agreement Loosened(Agreement others, double share) => Given(
        _levels, [.. _rates.Select((row, column) => row.Select((rate, level) => ((1 - share) * rate) + (share * others._rates[column][level])).ToArray())]);

    /// <summary>The same, where a level of a column is met no less often than said; pairs that differ are as many fewer.</summary>
    public Agreement AtLeast(int column, int level, double rate)
    {
        double[][] rates = [.. _rates];
        rates[column] = AtLeast(_rates[column], 0, _levels[column], level, rate);
        double[][]? given = _given is null ? null : [.. _given];
        for (int above = 1; given?[column] is { } table && above < _levels[_parents[column]]; above++)
            given[column] = AtLeast(table, above * _levels[column], _levels[column], level, rate);
        return new Agreement(_levels, rates, _parents, given);
    }

    private static double[] AtLeast(double[] table, int from, int count, int level, double rate)
    {
        double lacking = Math.Min(rate - table[from + level], table[from + count - 1] / 2);
        if (lacking <= 0)
            return table;
        double[] more = [.. table];
        more[from + level] += lacking;
        more[from + count - 1] -= lacking;
        return more;
    }

    private static double[] Held(double[] table, int from, int count, double most)
    {
        double different = table[from + count - 1];
        if (different <= most)
            return table;
        double[] held = [.. table];
        for (int level = from + 1; level < from + count - 1; level++)
            held[level] *= (1 - most) / (1 - different);
        held[from + count - 1] = most;
        return held;
    }

    /// <summary>Of other weighted patterns, with the same tree.</summary>
    public Agreement Renewed(ReadOnlySpan<(ulong Pattern, double Weight)> patterns, Smoothing smoothing)
    {
        (int, int)[] edges = [.. Enumerable.Range(0, _levels.Length).Where(column => _parents[column] >= 0).Select(column => DependenceTree.Edge(column, _parents[column]))];
        return Hung(LevelCounts.Of(_levels, patterns, edges), _levels, _parents, smoothing);
    }

    private static Agreement Hung(LevelCounts counts, int[] levels, int[] parents, Smoothing smoothing)
    {
        double[][] rates = counts.Rates(smoothing);
        double[][] given = new double[levels.Length][];
        for (int column = 0; column < levels.Length; column++)
        {
            if (parents[column] >= 0)
                given[column] = counts.Given(column, parents[column], rates[column], smoothing);
        }

        return new Agreement(levels, rates, parents, given);
    }
}
