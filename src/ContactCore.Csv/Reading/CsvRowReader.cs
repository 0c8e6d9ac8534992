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
        while (await MoveNextAsync(cancellationToken).ConfigureAwait(false))
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

    /// <summary>The records, at the current row.</summary>
    internal CsvRecords Records => records;

    /// <summary>Why the current row cannot be taken, or null.</summary>
    internal string? Problem
    {
        get
        {
            if (records.Info.Problem is { } problem)
                return problem;
            int cells = records.Count;
            return cells == header.Count || (cells < header.Count && fillShortRows) || HasOnlySeparatorsMore(cells)
                ? null
                : $"has {Count(cells)} where the header has {Count(header.Count)}";
        }
    }

    /// <summary>Goes on to the next row.</summary>
    internal ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return records.MoveNextAsync(cancellationToken);
    }

    private Row ToRow(RecordInfo info)
    {
        if (info.State == RecordState.Dropped)
            return new Row(info.Line, [], info.Problem, info.Column);
        string[] cells = records.Cells(cell => cell);
        if (Problem is { } problem)
            return new Row(info.Line, cells, problem, info.Column);
        return new Row(info.Line, cells.Length < header.Count
            ? [.. cells, .. Enumerable.Repeat("", header.Count - cells.Length)]
            : cells.Length > header.Count ? cells[..header.Count] : cells);
    }

    // Separators at the end of the rows alone say nothing: no cell is lost by leaving them out.
    private bool HasOnlySeparatorsMore(int cells)
    {
        for (int cell = header.Count; cell < cells; cell++)
        {
            if (!records.Cell(cell).IsEmpty)
                return false;
        }

        return cells > header.Count;
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : FormattableString.Invariant($"{cells} cells");
}
