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
        int level = Pattern.Level(pattern, column);
        if (level == 0)
            return 1;
        int parent = _parents[column];
        int given = parent < 0 ? 0 : Pattern.Level(pattern, parent);
        return given == 0 ? _rates[column][level] : _given![column][(given * _levels[column]) + level];
    }

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
    public static Agreement Independent(int[] levels, IReadOnlyList<(ulong Pattern, double Weight)> patterns, Smoothing smoothing) =>
        Given(levels, Rates(levels, patterns, smoothing));

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

    /// <summary>Of weighted patterns, with the tree that keeps most of what columns tell about each other.</summary>
    public static Agreement Dependent(int[] levels, IReadOnlyList<(ulong Pattern, double Weight)> patterns, Smoothing smoothing, int[] roots)
    {
        double[][] rates = Rates(levels, patterns, smoothing);
        int columns = levels.Length;
        double[,][] joint = new double[columns, columns][];
        List<(double Information, int One, int Other)> edges = [];
        for (int one = 0; one < columns; one++)
        {
            for (int other = one + 1; other < columns; other++)
            {
                joint[one, other] = Joint(levels, patterns, one, other);
                edges.Add((Information(levels, joint[one, other], one, other), one, other));
            }
        }

        return Hung(levels, rates, joint, Tree(columns, edges, roots), smoothing);
    }

    /// <summary>Of other weighted patterns, with the same tree.</summary>
    public Agreement Renewed(IReadOnlyList<(ulong Pattern, double Weight)> patterns, Smoothing smoothing)
    {
        int columns = _levels.Length;
        double[,][] joint = new double[columns, columns][];
        for (int column = 0; column < columns; column++)
        {
            if (_parents[column] is >= 0 and int parent)
                joint[Math.Min(column, parent), Math.Max(column, parent)] = Joint(_levels, patterns, Math.Min(column, parent), Math.Max(column, parent));
        }

        return Hung(_levels, Rates(_levels, patterns, smoothing), joint, _parents, smoothing);
    }

    private static Agreement Hung(int[] levels, double[][] rates, double[,][] joint, int[] parents, Smoothing smoothing)
    {
        int columns = levels.Length;
        double[][] given = new double[columns][];
        for (int column = 0; column < columns; column++)
        {
            if (parents[column] >= 0)
                given[column] = Conditional(levels, rates, joint, column, parents[column], smoothing);
        }

        return new Agreement(levels, rates, parents, given);
    }

    private static double[][] Rates(int[] levels, IReadOnlyList<(ulong Pattern, double Weight)> patterns, Smoothing smoothing)
    {
        double[][] sums = [.. levels.Select(count => new double[count])];
        foreach ((ulong pattern, double weight) in patterns)
        {
            for (int column = 0; column < levels.Length; column++)
                sums[column][Pattern.Level(pattern, column)] += weight;
        }

        for (int column = 0; column < sums.Length; column++)
        {
            double[] counted = sums[column];
            counted[0] = 0;
            double[] believed = smoothing.Believed[column];
            double known = counted.Sum() + believed.Sum();
            for (int level = 1; level < counted.Length; level++)
                counted[level] = (counted[level] + believed[level]) / known;
        }

        return sums;
    }

    // Of the pairs in which both columns are known.
    private static double[] Joint(int[] levels, IReadOnlyList<(ulong Pattern, double Weight)> patterns, int one, int other)
    {
        double[] sums = new double[levels[one] * levels[other]];
        foreach ((ulong pattern, double weight) in patterns)
        {
            int first = Pattern.Level(pattern, one);
            int second = Pattern.Level(pattern, other);
            if (first != 0 && second != 0)
                sums[(first * levels[other]) + second] += weight;
        }

        return sums;
    }

    // How much two columns tell about each other, in all pairs together; less what chance alone would (Miller 1955).
    private static double Information(int[] levels, double[] joint, int one, int other)
    {
        double sum = joint.Sum();
        if (sum <= 0)
            return 0;
        double[] firsts = new double[levels[one]];
        double[] seconds = new double[levels[other]];
        for (int first = 1; first < levels[one]; first++)
        {
            for (int second = 1; second < levels[other]; second++)
            {
                firsts[first] += joint[(first * levels[other]) + second];
                seconds[second] += joint[(first * levels[other]) + second];
            }
        }

        double information = 0;
        for (int first = 1; first < levels[one]; first++)
        {
            for (int second = 1; second < levels[other]; second++)
            {
                double both = joint[(first * levels[other]) + second];
                if (both > 0)
                    information += both * Math.Log(both * sum / (firsts[first] * seconds[second]));
            }
        }

        return information - ((levels[one] - 2) * (levels[other] - 2) / 2.0);
    }

    private static int[] Tree(int columns, List<(double Information, int One, int Other)> edges, int[] roots)
    {
        int[] group = [.. Enumerable.Range(0, columns)];
        List<int>[] near = [.. Enumerable.Range(0, columns).Select(_ => new List<int>())];
        foreach ((double information, int one, int other) in edges.OrderByDescending(edge => edge.Information).ThenBy(edge => edge.One).ThenBy(edge => edge.Other))
        {
            if (information <= 0 || group[one] == group[other])
                continue;
            near[one].Add(other);
            near[other].Add(one);
            int gone = group[other];
            for (int column = 0; column < columns; column++)
                group[column] = group[column] == gone ? group[one] : group[column];
        }

        int[] parents = [.. Enumerable.Repeat(-1, columns)];
        bool[] seen = new bool[columns];
        foreach (int root in roots)
        {
            if (!seen[root])
                Hang(root);
        }

        return parents;

        void Hang(int column)
        {
            seen[column] = true;
            foreach (int child in near[column])
            {
                if (seen[child])
                    continue;
                parents[child] = column;
                Hang(child);
            }
        }
    }

    private static double[] Conditional(int[] levels, double[][] rates, double[,][] joint, int column, int parent, Smoothing smoothing)
    {
        double[] given = new double[levels[parent] * levels[column]];
        double independence = smoothing.Independence + (smoothing.IndependentShare * joint[Math.Min(parent, column), Math.Max(parent, column)].Sum());
        for (int above = 1; above < levels[parent]; above++)
        {
            double sum = independence;
            for (int level = 1; level < levels[column]; level++)
                sum += Both(above, level);
            for (int level = 1; level < levels[column]; level++)
                given[(above * levels[column]) + level] = (Both(above, level) + (independence * rates[column][level])) / sum;
        }

        return given;

        double Both(int above, int level) => parent < column
            ? joint[parent, column][(above * levels[column]) + level]
            : joint[column, parent][(level * levels[parent]) + above];
    }
}
