namespace ContactCore.Csv;

/// <summary>How a CSV file is read. The defaults find the encoding and the separator out.</summary>
public sealed class CsvReadOptions
{
    /// <summary>
    /// The separator: one ASCII character other than a letter, a digit, a space, a quote or a line break. Null, the
    /// default, finds it among comma, semicolon, tab and pipe, or takes it from a first line such as <c>sep=;</c>.
    /// </summary>
    public char? Delimiter { get; set; }

    /// <summary>
    /// The encoding's name, such as <c>utf-8</c>, <c>windows-1251</c> or <c>shift_jis</c>, when it is known. Null, the
    /// default, finds it out. A byte order mark in the file wins over it.
    /// </summary>
    public string? Encoding { get; set; }

    /// <summary>
    /// The encoding of a file that is neither UTF-8 nor UTF-16: one that has ASCII in it, such as <c>windows-1251</c>.
    /// The default is <c>windows-1252</c>. The bytes cannot tell one such encoding from another.
    /// </summary>
    public string LegacyEncoding { get; set; } = "windows-1252";

    /// <summary>
    /// Whether a row with fewer cells than the header gets empty ones at its end. The default is false: such a row is
    /// more often one that a bare line break cut in two than one whose trailing separators were left out, and filling
    /// would make two wrong contacts of one.
    /// </summary>
    public bool FillShortRows { get; set; }

    /// <summary>
    /// The largest cell in bytes of UTF-8: 1 to 1 GiB, by default 1 MiB. A row with a larger one is refused.
    /// </summary>
    public int MaxCellBytes { get; set; } = 1 << 20;

    /// <summary>
    /// The largest row in bytes of UTF-8: 1 to 1 GiB, by default 4 MiB. A larger one is refused and never held.
    /// </summary>
    public int MaxRowBytes { get; set; } = 4 << 20;

    /// <summary>
    /// How many threads may work at once where <see cref="CsvRecordFile"/> reads a table: the number of processors unless set. At
    /// least 1. An import reads by one.
    /// </summary>
    public int MaxDegreeOfParallelism { get; set; } = Environment.ProcessorCount;
}
