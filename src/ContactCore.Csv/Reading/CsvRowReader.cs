using System.Runtime.CompilerServices;
using ContactCore.Importing;

namespace ContactCore.Csv;

/// <summary>Turns the records below the header into rows.</summary>
internal sealed class CsvRowReader(
    IReadOnlyList<string> header, CsvRecords records, bool fillShortRows, Func<ValueTask> close) : RowReader
{
    private bool _disposed;

    public override IReadOnlyList<string> Header => header;

    public override IReadOnlyList<string> Remarks => records.Remarks;

    public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        while (await records.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return ToRow(records.Info);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        await records.DisposeAsync().ConfigureAwait(false);
        await close().ConfigureAwait(false);
    }

    private Row ToRow(RecordInfo info)
    {
        if (info.State == RecordState.Dropped)
            return new Row(info.Line, [], info.Problem, info.Column);
        string[] cells = records.Cells(cell => cell);
        if (info.Problem is not null)
            return new Row(info.Line, cells, info.Problem, info.Column);
        if (cells.Length < header.Count && fillShortRows)
            return new Row(info.Line, [.. cells, .. Enumerable.Repeat("", header.Count - cells.Length)]);
        // Separators at the end of the rows alone say nothing: no cell is lost by leaving them out.
        if (cells.Length > header.Count && Array.TrueForAll(cells[header.Count..], cell => cell.Length == 0))
            return new Row(info.Line, cells[..header.Count]);
        return cells.Length == header.Count
            ? new Row(info.Line, cells)
            : new Row(info.Line, cells, $"has {Count(cells.Length)} where the header has {Count(header.Count)}");
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : FormattableString.Invariant($"{cells} cells");
}
