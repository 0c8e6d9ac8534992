using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// How the columns of two persons agree who have something to do with each other: a family under one roof, twins, one
/// company's staff. Each column is shared or not: if it is, it agrees as it does within one person, otherwise as it does by
/// chance. With matches and others alone, families would be taken for matches wherever they outnumber them.
/// </summary>
internal sealed class Relation
{
    private readonly double[] _shared;
    private readonly Agreement _matches;
    private readonly Agreement _others;

    /// <param name="shared">How often each column is shared.</param>
    /// <param name="matches">How what is shared agrees.</param>
    /// <param name="others">How what is not shared agrees.</param>
    public Relation(double[] shared, Agreement matches, Agreement others)
    {
        _shared = shared;
        _matches = matches;
        _others = others;
    }

    /// <summary>How often a column is shared.</summary>
    public double Shared(int column) => _shared[column];

    /// <summary>The logarithm of the chance of a column's level.</summary>
    public double LogOf(ulong pattern, int column)
    {
        int parent = _others.ParentOf(column);
        int level = Pattern.Level(pattern, column);
        return level == 0 ? 0 : Math.Log2(ChanceOf(column, parent < 0 ? 0 : Pattern.Level(pattern, parent), level));
    }

    /// <summary>The chance of a column's level, from 1, given that of the column that it depends on among others.</summary>
    public double ChanceOf(int column, int above, int level) =>
        (_shared[column] * _matches.Rate(column, level)) + ((1 - _shared[column]) * _others.ChanceOf(column, above, level));

    /// <summary>Of weighted patterns of such pairs, by how often columns were shared so far.</summary>
    public Relation Next(double[] most, ReadOnlySpan<(ulong Pattern, double Weight)> patterns, Agreement matches, Agreement others)
    {
        double[] sums = new double[_shared.Length];
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
                double sharing = _shared[column] * _matches.Rate(column, level);
                sums[column] += weight * sharing / (sharing + ((1 - _shared[column]) * _others.ChanceOf(pattern, column)));
                known[column] += weight;
            }
        }

        return new Relation([.. sums.Select((sum, column) => Math.Min(most[column], (sum + 0.5) / (known[column] + 1)))], matches, others);
    }
}
