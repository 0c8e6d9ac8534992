using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// How the columns of two persons agree who have something to do with each other: a family under one roof, twins, one
/// company's staff. Each column is shared or not: if it is, both have one value, each written in some way; otherwise it agrees as it
/// does by chance. With matches and others alone, families would be taken for matches wherever they outnumber them.
/// </summary>
internal sealed class Relation
{
    // What was written in two ways is believed to be so by as many pairs.
    private const double Believed = 100;

    private readonly double[] _shared;
    private readonly double[][] _rates;
    private readonly Agreement _others;

    private Relation(double[] shared, double[][] rates, Agreement others)
    {
        _shared = shared;
        _rates = rates;
        _others = others;
    }

    /// <summary>What is known of each column.</summary>
    /// <param name="shared">How often it is shared.</param>
    /// <param name="rates">How what is shared agrees, by level; never as different.</param>
    /// <param name="others">How what is not shared agrees.</param>
    public static Relation Known(double[] shared, double[][] rates, Agreement others) => new(shared, rates, others);

    /// <summary>What is believed before anything is seen: what is shared agrees as the values of one person do that did not change.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="shared">How often each column is shared.</param>
    /// <param name="matches">How the values of one person agree.</param>
    /// <param name="others">How what is not shared agrees.</param>
    public static Relation Of(int[] levels, double[] shared, Agreement matches, Agreement others) =>
        new(shared, [.. levels.Select((count, column) => Unchanged(matches, column, count))], others);

    /// <summary>How often a column is shared.</summary>
    public double Shared(int column) => _shared[column];

    /// <summary>How often a level is met of a column that is shared.</summary>
    public double Rate(int column, int level) => _rates[column][level];

    /// <summary>The logarithm of the chance of a column's level.</summary>
    public double LogOf(ulong pattern, int column)
    {
        int parent = _others.ParentOf(column);
        int level = Pattern.Level(pattern, column);
        return level == 0 ? 0 : Math.Log2(ChanceOf(column, parent < 0 ? 0 : Pattern.Level(pattern, parent), level));
    }

    /// <summary>The chance of a column's level, from 1, given that of the column that it depends on among others.</summary>
    public double ChanceOf(int column, int above, int level) =>
        (_shared[column] * _rates[column][level]) + ((1 - _shared[column]) * _others.ChanceOf(column, above, level));

    /// <summary>Of weighted patterns of such pairs, by how often columns were shared so far.</summary>
    public Relation Next(double[] most, ReadOnlySpan<(ulong Pattern, double Weight)> patterns, Agreement matches, Agreement others)
    {
        double[][] sharing = [.. _rates.Select(rates => new double[rates.Length])];
        double[] known = new double[_shared.Length];
        foreach ((ulong pattern, double weight) in patterns)
        {
            if (weight == 0)
                continue;
            for (int column = 0; column < _shared.Length; column++)
            {
                int level = Pattern.Level(pattern, column);
                if (level == 0)
                    continue;
                double ofShared = _shared[column] * _rates[column][level];
                sharing[column][level] += weight * ofShared / (ofShared + ((1 - _shared[column]) * _others.ChanceOf(pattern, column)));
                known[column] += weight;
            }
        }

        return new Relation(
            [.. sharing.Select((sums, column) => Math.Min(most[column], (sums.Sum() + 0.5) / (known[column] + 1)))],
            [.. sharing.Select((sums, column) => Rates(sums, Unchanged(matches, column, sums.Length)))],
            others);
    }

    private static double[] Rates(double[] sums, double[] believed)
    {
        double all = sums.Sum() + Believed;
        return [.. sums.Select((sum, level) => (sum + (Believed * believed[level])) / all)];
    }

    private static double[] Unchanged(Agreement matches, int column, int levels)
    {
        double[] rates = new double[levels];
        for (int level = Comparator.Same; level < levels - 1; level++)
            rates[level] = matches.Rate(column, level);
        double all = rates.Sum();
        return Array.ConvertAll(rates, rate => rate / all);
    }
}
