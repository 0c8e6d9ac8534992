namespace ContactCore.Errors;

/// <summary>Finds what somebody who mistyped a name most likely meant, by Levenshtein's distance (1965).</summary>
public static class NearestName
{
    /// <summary>The nearest of some names.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="known">The names that there are.</param>
    /// <returns>The nearest, or null where none is nearer than half of the name.</returns>
    public static string? Of(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        (string? nearest, int distance) = known
            .Where(candidate => candidate.Length <= 2 * name.Length && candidate.Length <= 200)
            .Select(candidate => ((string?)candidate, Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .DefaultIfEmpty((null, int.MaxValue))
            .MinBy(pair => pair.Item2);
        return distance <= Math.Max(1, name.Length / 2) ? nearest : null;
    }

    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= to.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
