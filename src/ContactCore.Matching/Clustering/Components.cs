using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Clustering;

/// <summary>Pairs that hang together by their rows.</summary>
internal static class Components
{
    /// <summary>The pairs of each component.</summary>
    public static List<WeighedPair[]> Of(IReadOnlyList<WeighedPair> pairs)
    {
        Dictionary<int, int> parents = [];
        foreach (WeighedPair pair in pairs)
        {
            int one = Find(parents, pair.Left);
            int other = Find(parents, pair.Right);
            if (one != other)
                parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        return [.. pairs.GroupBy(pair => Find(parents, pair.Left)).Select(component => component.ToArray())];
    }

    private static int Find(Dictionary<int, int> parents, int row)
    {
        while (parents.TryGetValue(row, out int parent))
        {
            if (parents.TryGetValue(parent, out int grandparent))
                parents[row] = grandparent;
            row = parent;
        }

        return row;
    }
}
