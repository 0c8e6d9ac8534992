namespace ContactCore.Csv;

/// <summary>What ends a row of a CSV file.</summary>
public enum CsvLineEnd
{
    /// <summary>Carriage return and line feed, as RFC 4180 has it.</summary>
    CrLf,

    /// <summary>Line feed alone, as Unix tools have it.</summary>
    Lf,
}
