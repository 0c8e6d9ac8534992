namespace ContactCore.Csv;

/// <summary>How a CSV file is written. The defaults are RFC 4180 in UTF-8 as Excel opens it without asking.</summary>
public sealed class CsvWriteOptions
{
    /// <summary>
    /// The separator, by default a comma: one ASCII character other than a letter, a digit, a space, a quote or a line
    /// break. One other than comma, semicolon, tab and pipe has to be named when the file is read again.
    /// </summary>
    public char Delimiter { get; set; } = ',';

    /// <summary>
    /// Whether the file begins with UTF-8's byte order mark. The default is true: without it Excel takes the file for
    /// the machine's legacy encoding and breaks every name that is not ASCII. Turn it off for programs that take the
    /// mark for a part of the first column's name.
    /// </summary>
    public bool ByteOrderMark { get; set; } = true;

    /// <summary>
    /// What ends a row; by default <see cref="CsvLineEnd.CrLf"/>. Line breaks inside cells stay as they are.
    /// </summary>
    public CsvLineEnd LineEnd { get; set; } = CsvLineEnd.CrLf;
}
