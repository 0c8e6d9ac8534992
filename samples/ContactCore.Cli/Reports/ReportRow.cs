using System.Globalization;
using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Time;

namespace ContactCore.Cli.Reports;

/// <summary>A row of a file of reports.</summary>
/// <param name="row">The row.</param>
/// <param name="columns">Which cell is which.</param>
/// <param name="number">Its place in the file, from 0.</param>
internal sealed class ReportRow(Row row, ReportColumns columns, long number)
{
    public long Place => number;

    /// <summary>The cell's text, or null where there is none.</summary>
    public string? Text(string column)
    {
        int place = columns.Of(column);
        return place < 0 || string.IsNullOrWhiteSpace(row.Cells[place]) ? null : row.Cells[place].Trim();
    }

    public string Required(string column) => Text(column) ?? throw new InvalidValueException(column, "is empty", "a value");

    public DateTimeOffset Instant(string column) => InstantText.Parse(Required(column), column);

    public decimal Number(string column) => Decimal(Required(column), column);

    public static decimal Decimal(string text, string column) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new InvalidValueException(column, "is not a number", "digits with a point, such as -12.5");
}
