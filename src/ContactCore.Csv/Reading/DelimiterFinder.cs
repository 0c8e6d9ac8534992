namespace ContactCore.Csv;

/// <summary>
/// Finds the separator among <see cref="Separators.Found"/> from the header and the first rows: the one that the rows
/// have as often as the header has it, and of equals the one that the header has most often.
/// </summary>
/// <remarks>
/// A header without any separator has one column, whatever its rows hold; a comma is taken then. Text in quotes is
/// not counted, whichever separator, space or line start the quote follows.
/// </remarks>
internal static class DelimiterFinder
{
    private const int Rows = 100;

    internal static char Find(ReadOnlySpan<byte> start)
    {
        Span<int> header = stackalloc int[Separators.Found.Length];
        Span<int> row = stackalloc int[Separators.Found.Length];
        Span<int> agreeing = stackalloc int[Separators.Found.Length];
        ReadHeader(ref start, header);
        for (int rows = 0; rows < Rows && !start.IsEmpty;)
        {
            row.Clear();
            // A last row that the sample cuts is not counted, nor is a blank line.
            if (!ReadRow(ref start, row, out bool blank))
                break;
            if (blank)
                continue;
            rows++;
            for (int i = 0; i < row.Length; i++)
                agreeing[i] += row[i] == header[i] ? 1 : 0;
        }

        int best = 0;
        for (int i = 1; i < header.Length; i++)
        {
            bool better = (agreeing[i], header[i]).CompareTo((agreeing[best], header[best])) > 0;
            if (header[i] > 0 && (header[best] == 0 || better))
                best = i;
        }

        return Separators.Found[best];
    }

    private static void ReadHeader(ref ReadOnlySpan<byte> text, scoped Span<int> counts)
    {
        bool blank = true;
        while (blank && !text.IsEmpty)
        {
            counts.Clear();
            ReadRow(ref text, counts, out blank);
        }
    }

    /// <summary>Counts the separators up to the end of the row and moves behind it.</summary>
    /// <returns>Whether the row's end was seen.</returns>
    private static bool ReadRow(ref ReadOnlySpan<byte> text, scoped Span<int> counts, out bool blank)
    {
        bool quoted = false, cellStart = true;
        blank = true;
        for (int i = 0; i < text.Length; i++)
        {
            byte b = text[i];
            if (b == '"' && (quoted || cellStart))
            {
                // A doubled quote closes and opens again at once, which changes no count.
                (quoted, cellStart, blank) = (!quoted, quoted, false);
                continue;
            }

            if (quoted)
                continue;
            if (b is (byte)'\r' or (byte)'\n')
            {
                text = text[(i + 1)..];
                return true;
            }

            int candidate = Separators.Found.IndexOf((char)b, StringComparison.Ordinal);
            if (candidate >= 0)
                counts[candidate]++;
            cellStart = candidate >= 0 || (cellStart && b == ' ');
            blank = false;
        }

        text = default;
        return false;
    }
}
