using System.Globalization;
using ContactCore.Exporting;

namespace ContactCore.Importing;

/// <summary>Writes rejected rows as they were read, with line and reason behind them, so that they can be mended and read again.</summary>
internal sealed class RejectWriter(RowSink? sink, IReadOnlyList<string> header)
{
    private bool _begun;

    public async ValueTask WriteAsync(ImportRow row, CancellationToken cancellationToken)
    {
        if (sink is null)
            return;
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        string reasons = string.Join("; ", row.Problems.Where(problem => problem.IsRejection).Select(problem => problem.Reason));
        string[] cells = [.. row.Row.Cells.Take(header.Count), .. Enumerable.Repeat("", Math.Max(0, header.Count - row.Row.Cells.Count))];
        await sink.WriteAsync([.. cells, row.Row.Line.ToString(CultureInfo.InvariantCulture), reasons], cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (sink is null)
            return;
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (_begun)
            return;
        _begun = true;
        await sink!.WriteAsync([.. header, "line", "reason"], cancellationToken).ConfigureAwait(false);
    }
}
