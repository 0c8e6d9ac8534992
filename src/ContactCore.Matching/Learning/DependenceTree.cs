namespace ContactCore.Matching.Learning;

/// <summary>
/// The tree by which columns depend on each other (Chow and Liu 1968, Approximating discrete probability distributions with
/// dependence trees): of all trees the one whose edges tell the most together.
/// </summary>
internal static class DependenceTree
{
    /// <summary>Two columns, the lower first.</summary>
    public static (int One, int Other) Edge(int column, int other) => (Math.Min(column, other), Math.Max(column, other));

    /// <summary>Every two columns.</summary>
    public static (int One, int Other)[] Edges(int columns) =>
        [.. Enumerable.Range(0, columns).SelectMany(one => Enumerable.Range(one + 1, columns - one - 1).Select(other => (one, other)))];

    /// <summary>The column that each depends on, or -1.</summary>
    /// <param name="counts">What was counted of every two columns.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="roots">The columns in the order in which others may depend on them.</param>
    public static int[] ParentsOf(LevelCounts counts, int columns, int[] roots)
    {
        List<int>[] near = Nearest(counts, columns);
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

    private static List<int>[] Nearest(LevelCounts counts, int columns)
    {
        int[] group = [.. Enumerable.Range(0, columns)];
        List<int>[] near = [.. Enumerable.Range(0, columns).Select(_ => new List<int>())];
        IEnumerable<(double Information, int One, int Other)> edges = Edges(columns).Select(edge => (counts.Information(edge.One, edge.Other), edge.One, edge.Other));
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

        return near;
    }
}
