using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Clustering;

/// <summary>What was said of the rows that are looked at together, by their places among them.</summary>
internal sealed class GroupAnswers
{
    private readonly bool[,]? _apart;

    private GroupAnswers(IReadOnlyList<(int One, int Other)> same, bool[,]? apart)
    {
        Same = same;
        _apart = apart;
    }

    /// <summary>Rows of one person, in an order of their own.</summary>
    public IReadOnlyList<(int One, int Other)> Same { get; }

    public static GroupAnswers Of(int[] rows, RowAnswers answers)
    {
        if (answers.IsEmpty)
            return new GroupAnswers([], null);
        Dictionary<int, int> places = rows.Select((row, place) => (row, place)).ToDictionary(one => one.row, one => one.place);
        (int One, int Other)[] apart = [.. Within(answers.Apart)];
        bool[,]? table = apart.Length == 0 ? null : new bool[rows.Length, rows.Length];
        foreach ((int one, int other) in apart)
            table![one, other] = table[other, one] = true;
        return new GroupAnswers([.. Within(answers.Same).Order()], table);

        IEnumerable<(int One, int Other)> Within(IEnumerable<(int Left, int Right)> pairs)
        {
            foreach ((int left, int right) in pairs)
            {
                if (places.TryGetValue(left, out int one) && places.TryGetValue(right, out int other))
                    yield return (Math.Min(one, other), Math.Max(one, other));
            }
        }
    }

    /// <summary>Whether two groups, each known by a row, are of two persons.</summary>
    public bool AreApart(int one, int other) => _apart?[one, other] == true;

    /// <summary>One group takes in another, and keeps apart from whomever that one was.</summary>
    public void Join(int one, int other)
    {
        if (_apart is null)
            return;
        for (int third = 0; third < _apart.GetLength(0); third++)
        {
            if (_apart[other, third])
                _apart[one, third] = _apart[third, one] = true;
        }
    }
}
