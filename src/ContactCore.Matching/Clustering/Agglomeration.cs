namespace ContactCore.Matching.Clustering;

/// <summary>
/// Joins records into persons, the surest first. What two groups say for each other is the prior and the mean weight of
/// their pairs, times how many of these pairs count as evidence of their own: errors of one record lower all of its pairs,
/// so that groups of a and b records have as many as the harmonic mean of a and b. One false bridge does not glue two
/// families, since all pairs between them are asked; and records that had more errors than their pair bears are joined by
/// what they share with the others.
/// </summary>
internal sealed class Agglomeration
{
    private readonly double[,] _sums;
    private readonly int[] _sizes;
    private readonly int[] _best;
    private readonly double[] _bestScore;
    private readonly double _prior;
    private readonly int _count;

    private Agglomeration(double[,] weights, double prior)
    {
        _sums = weights;
        _prior = prior;
        _count = weights.GetLength(0);
        _sizes = [.. Enumerable.Repeat(1, _count)];
        _best = new int[_count];
        _bestScore = new double[_count];
    }

    /// <summary>Joins until nothing reaches a floor.</summary>
    /// <param name="weights">The weight of each pair, symmetric; changed.</param>
    /// <param name="prior">The logarithm of the odds of a pair of which nothing is known.</param>
    /// <param name="floor">The logarithm of the odds at which joining ends.</param>
    /// <param name="joined">Takes two groups by a member, and the logarithm of the odds: of this joining, and no higher than those within.</param>
    public static void Run(double[,] weights, double prior, double floor, Action<int, int, double> joined)
    {
        Agglomeration groups = new(weights, prior);
        double[] heights = [.. Enumerable.Repeat(double.PositiveInfinity, groups._count)];
        for (int group = 0; group < groups._count; group++)
            groups.FindBest(group);
        while (groups.Best() is var one and >= 0 && groups._bestScore[one] >= floor)
        {
            int other = groups._best[one];
            double height = Math.Min(groups._bestScore[one], Math.Min(heights[one], heights[other]));
            (one, other) = one < other ? (one, other) : (other, one);
            heights[one] = height;
            joined(one, other, height);
            groups.Join(one, other);
        }
    }

    private double Score(int one, int other)
    {
        double pairs = (double)_sizes[one] * _sizes[other];
        double evidence = 2 * pairs / (_sizes[one] + _sizes[other]);
        return _prior + (evidence * _sums[one, other] / pairs);
    }

    private int Best()
    {
        int best = -1;
        for (int group = 0; group < _count; group++)
        {
            if (_sizes[group] > 0 && _best[group] >= 0 && (best < 0 || _bestScore[group] > _bestScore[best]))
                best = group;
        }

        return best;
    }

    private void FindBest(int group)
    {
        _best[group] = -1;
        for (int other = 0; other < _count; other++)
        {
            if (other != group && _sizes[other] > 0)
                Offer(group, other);
        }
    }

    private void Offer(int group, int other)
    {
        double score = Score(group, other);
        if (_best[group] < 0 || score > _bestScore[group])
            (_best[group], _bestScore[group]) = (other, score);
    }

    private void Join(int one, int other)
    {
        for (int third = 0; third < _count; third++)
        {
            _sums[one, third] += _sums[other, third];
            _sums[third, one] = _sums[one, third];
        }

        _sizes[one] += _sizes[other];
        _sizes[other] = 0;
        FindBest(one);
        for (int third = 0; third < _count; third++)
        {
            if (third == one || _sizes[third] == 0)
                continue;
            if (_best[third] == one || _best[third] == other)
                FindBest(third);
            else
                Offer(third, one);
        }
    }
}
