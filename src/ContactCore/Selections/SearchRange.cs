namespace ContactCore.Selections;

/// <summary>Values of a column from a first one up to, and without, an end, by code point.</summary>
/// <param name="Column">The column.</param>
/// <param name="From">The first value.</param>
/// <param name="Until">The end, or null for none.</param>
public sealed record SearchRange(SearchColumn Column, string From, string? Until)
{
    /// <summary>For <see cref="SearchColumn.Id"/>: the lowest and the highest ID of the range, both within it.</summary>
    /// <returns>The two IDs.</returns>
    public (Guid Lowest, Guid Highest) IdBounds() =>
        (Guid.ParseExact(From.PadRight(32, '0'), "N"), Guid.ParseExact(From.PadRight(32, 'f'), "N"));
}
