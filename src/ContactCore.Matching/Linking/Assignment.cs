namespace ContactCore.Matching.Linking;

/// <summary>
/// Links each record once at most, so that the evidence of what is linked adds up to the most: the odds of all links together
/// are the product of theirs, and so the sum of their logarithms is what counts (Jaro 1989, Advances in record-linkage methodology).
/// By the Hungarian method (Kuhn 1955, Munkres 1957), one left row after the other, with potentials.
/// </summary>
internal sealed class Assignment
{
    private readonly double[,] _worth;
    private readonly int _lefts;
    private readonly int _rights;
    private readonly double[] _ofLeft;
    private readonly double[] _ofRight;
    private readonly int[] _leftOf;

    private Assignment(double[,] worth)
    {
        _worth = worth;
        _lefts = worth.GetLength(0);
        _rights = worth.GetLength(1);
        _ofLeft = new double[_lefts];
        _ofRight = new double[_rights];
        _leftOf = [.. Enumerable.Repeat(-1, _rights)];
    }

    /// <summary>The right row of each left one, or -1.</summary>
    /// <param name="worth">What each link is worth; 0 or less where there is none. No more rows than columns.</param>
    public static int[] Of(double[,] worth)
    {
        Assignment assignment = new(worth);
        for (int left = 0; left < assignment._lefts; left++)
            assignment.Place(left);
        int[] rightOf = [.. Enumerable.Repeat(-1, assignment._lefts)];
        for (int right = 0; right < assignment._rights; right++)
        {
            if (assignment._leftOf[right] is >= 0 and int left && worth[left, right] > 0)
                rightOf[left] = right;
        }

        return rightOf;
    }

    // Along the cheapest way from the new left row over rows that are placed to a right row that is free.
    private void Place(int first)
    {
        double[] distances = new double[_rights];
        int[] before = new int[_rights];
        bool[] isReached = new bool[_rights];
        Array.Fill(distances, double.PositiveInfinity);
        int left = first;
        int reached = -1;
        while (left >= 0)
        {
            int nearest = -1;
            for (int right = 0; right < _rights; right++)
            {
                if (isReached[right])
                    continue;
                double cost = Cost(left, right) - _ofLeft[left] - _ofRight[right];
                if (cost < distances[right])
                    (distances[right], before[right]) = (cost, reached);
                if (nearest < 0 || distances[right] < distances[nearest])
                    nearest = right;
            }

            Shift(first, distances[nearest], distances, isReached);
            isReached[nearest] = true;
            reached = nearest;
            left = _leftOf[nearest];
        }

        for (int right = reached; right >= 0; right = before[right])
            _leftOf[right] = before[right] < 0 ? first : _leftOf[before[right]];
    }

    private void Shift(int first, double by, double[] distances, bool[] isReached)
    {
        _ofLeft[first] += by;
        for (int right = 0; right < _rights; right++)
        {
            if (isReached[right])
            {
                _ofLeft[_leftOf[right]] += by;
                _ofRight[right] -= by;
            }
            else
            {
                distances[right] -= by;
            }
        }
    }

    private double Cost(int left, int right) => -Math.Max(0, _worth[left, right]);
}
