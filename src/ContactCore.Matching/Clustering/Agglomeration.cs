using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Clustering;

/// <summary>
/// Joins records into persons, the surest first. A record is compared with a group as with one record that knows all values
/// of the group: in each column the nearest counts. What two groups say for each other is the prior and the mean of what the
/// records of each say of the other group. One false bridge does not glue two families, since
/// every record has to fit; and a record that had more errors than its pairs bear is joined by what it shares with several.
/// </summary>
internal sealed class Agglomeration
{
    private readonly ulong[,] _patterns;
    private readonly double[,] _sums;
    private readonly int[] _sizes;
    private readonly int[] _groupOf;
    private readonly int[] _best;
    private readonly double[] _bestScore;
    private readonly double _prior;
    private readonly int _count;
    private readonly Func<int, ulong, double> _weigh;
    private readonly GroupAnswers _answers;

    private Agglomeration(ulong[,] patterns, GroupAnswers answers, Func<int, ulong, double> weigh, double prior)
    {
        _patterns = patterns;
        _answers = answers;
        _weigh = weigh;
        _prior = prior;
        _count = patterns.GetLength(0);
        _sizes = [.. Enumerable.Repeat(1, _count)];
        _groupOf = [.. Enumerable.Range(0, _count)];
        _best = new int[_count];
        _bestScore = new double[_count];
        _sums = new double[_count, _count];
        for (int one = 0; one < _count; one++)
        {
            for (int other = 0; other < _count; other++)
                _sums[one, other] = one == other ? 0 : weigh(one, patterns[one, other]);
        }
    }

    /// <summary>Joins until nothing reaches a floor.</summary>
    /// <param name="patterns">How each two agree; changed.</param>
    /// <param name="answers">What was said of them: who is one person is joined first, who is not never; changed.</param>
    /// <param name="weigh">The weight of a record's agreement.</param>
    /// <param name="prior">The logarithm of the odds of a pair of which nothing is known.</param>
    /// <param name="floor">The logarithm of the odds at which joining ends.</param>
    /// <param name="joined">Takes two groups by a member, and the logarithm of the odds: of this joining, and no higher than those within.</param>
    public static void Run(ulong[,] patterns, GroupAnswers answers, Func<int, ulong, double> weigh, double prior, double floor, Action<int, int, double> joined)
    {
        Agglomeration groups = new(patterns, answers, weigh, prior);
        double[] heights = [.. Enumerable.Repeat(double.PositiveInfinity, groups._count)];
        for (int group = 0; group < groups._count; group++)
            groups.FindBest(group);
        foreach ((int one, int other) in answers.Same)
            groups.JoinSame(one, other, joined);
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

    private void JoinSame(int one, int other, Action<int, int, double> joined)
    {
        (one, other) = (_groupOf[one], _groupOf[other]);
        if (one == other || _answers.AreApart(one, other))
            return;
        (one, other) = one < other ? (one, other) : (other, one);
        joined(one, other, double.PositiveInfinity);
        Join(one, other);
    }

    private double Score(int one, int other) => _answers.AreApart(one, other)
        ? double.NegativeInfinity
        : _prior + (((_sums[one, other] / _sizes[one]) + (_sums[other, one] / _sizes[other])) / 2);

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
        _answers.Join(one, other);
        _sizes[one] += _sizes[other];
        _sizes[other] = 0;
        for (int third = 0; third < _count; third++)
        {
            _sums[one, third] += _sums[other, third];
            _sums[third, one] = 0;
        }

        for (int record = 0; record < _count; record++)
        {
            if (_groupOf[record] == other)
                _groupOf[record] = one;
            if (_groupOf[record] == one)
                continue;
            _patterns[record, one] = Pattern.Nearer(_patterns[record, one], _patterns[record, other]);
            _sums[_groupOf[record], one] += _weigh(record, _patterns[record, one]);
        }

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
