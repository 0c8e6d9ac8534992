using System.Globalization;
using System.Text;
using ContactCore.Exporting;

namespace ContactCore.Importing;

/// <summary>Writes rejected rows as they were read, with line and reason behind them, so that they can be mended and read again.</summary>
internal sealed class RejectWriter(RowSink? sink, IReadOnlyList<string> header)
{
    /// <summary>Writes the header, before anything is imported: a sink that cannot be written is known at once.</summary>
    public ValueTask BeginAsync(CancellationToken cancellationToken) =>
        sink?.WriteAsync([.. header, "line", "reason"], cancellationToken) ?? ValueTask.CompletedTask;

    public ValueTask WriteAsync(ImportRow row, CancellationToken cancellationToken)
    {
        if (sink is null)
            return ValueTask.CompletedTask;
        string reasons = string.Join("; ", row.Problems.Where(problem => problem.IsRejection).Select(problem => problem.Reason));
        string[] cells = [.. row.Row.Cells.Take(header.Count).Select(Storable), .. Enumerable.Repeat("", Math.Max(0, header.Count - row.Row.Cells.Count))];
        return sink.WriteAsync([.. cells, row.Row.Line.ToString(CultureInfo.InvariantCulture), reasons], cancellationToken);
    }

    // What made a row unfit must not make it unfit for the list of what was unfit.
    private static string Storable(string cell) =>
        string.Concat(cell.EnumerateRunes().Select(rune => rune.Value == 0 ? Rune.ReplacementChar : rune));

    public ValueTask CompleteAsync(CancellationToken cancellationToken) =>
        sink?.CompleteAsync(cancellationToken) ?? ValueTask.CompletedTask;
}
