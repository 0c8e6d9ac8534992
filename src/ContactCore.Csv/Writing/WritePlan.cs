using System.Buffers;
using ContactCore.Errors;

namespace ContactCore.Csv;

/// <summary>The options, checked once and no longer changing.</summary>
internal sealed record WritePlan(char Delimiter, bool ByteOrderMark, string LineEnd)
{
    // Every separator that reading looks for, so that a cell can never be taken for several.
    private static readonly SearchValues<char> Quotable = SearchValues.Create(Separators.Found + "\"\r\n");

    internal static WritePlan From(CsvWriteOptions? options)
    {
        options ??= new CsvWriteOptions();
        return new WritePlan(Separators.Checked(options.Delimiter), options.ByteOrderMark, options.LineEnd switch
        {
            CsvLineEnd.CrLf => "\r\n",
            CsvLineEnd.Lf => "\n",
            _ => throw new InvalidValueException("lineEnd", "is no line end", "CrLf or Lf"),
        });
    }

    /// <summary>
    /// Whether a cell is put in quotes. White space at its ends is, for readers that trim, and what the file's first
    /// characters could be taken for: a byte order mark, or a line that names the separator.
    /// </summary>
    internal bool Quotes(string cell) =>
        cell.Length > 0
        && (cell.AsSpan().ContainsAny(Quotable)
            || cell.Contains(Delimiter, StringComparison.Ordinal)
            || char.IsWhiteSpace(cell[0])
            || char.IsWhiteSpace(cell[^1])
            || cell[0] == '\uFEFF'
            || SeparatorLine.Resembles(cell));
}
