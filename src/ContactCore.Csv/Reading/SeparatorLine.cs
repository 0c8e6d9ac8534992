namespace ContactCore.Csv;

/// <summary>The first line <c>sep=;</c>, in which Excel is told the separator and which is no row.</summary>
internal static class SeparatorLine
{
    private const int Length = 5;

    /// <summary>Whether the text begins with such a line; quoted it is a cell like any other.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> start, out char delimiter, out int length)
    {
        (delimiter, length) = ('\0', 0);
        if (start.Length < Length || !System.Text.Ascii.EqualsIgnoreCase(start[..4], "sep="u8))
            return false;
        if (start.Length > Length && start[Length] is not ((byte)'\r' or (byte)'\n'))
            return false;
        (delimiter, length) = ((char)start[4], Length);
        return Separators.CanSeparate(delimiter);
    }

    /// <summary>Whether a header that begins with the cell, written bare, could be taken for such a line.</summary>
    internal static bool Resembles(string cell) =>
        cell.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
}
