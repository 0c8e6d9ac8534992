namespace ContactCore.Reports.Surveying;

/// <summary>How many groups there are of each size.</summary>
internal static class GroupSizes
{
    private static readonly (int From, int To)[] Classes =
        [(2, 2), (3, 3), (4, 4), (5, 5), (6, 10), (11, 20), (21, 50), (51, 100), (101, 1_000), (1_001, int.MaxValue)];

    /// <summary>The sizes that there are, from the smallest; the last has no end.</summary>
    public static IReadOnlyList<(int From, int To, int Groups)> Of(IReadOnlyList<IReadOnlyList<int>> groups) =>
    [
        .. Classes
            .Select(size => (size.From, size.To, Groups: groups.Count(group => group.Count >= size.From && group.Count <= size.To)))
            .Where(size => size.Groups > 0),
    ];
}
