using CsvHelper;
using ContactCore.Exporting;

namespace ContactCore.Csv;

/// <summary>Rows as CSV, written by CsvHelper, each cell guarded against being run as a formula.</summary>
internal sealed class CsvSink(CsvOutput output, WritePlan plan) : RowSink
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private CsvWriter? _writer;
    private int _columns;
    private bool _unfinished;
    private bool _completed;
    private bool _disposed;

    public override async ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ThrowIfDone();
        CheckCells(cells);
        _unfinished = true;
        await ExplainedAsync(() => WriteRowAsync(cells, cancellationToken)).ConfigureAwait(false);
        _unfinished = false;
    }

    public override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        ThrowIfDone();
        _unfinished = true;
        await ExplainedAsync(() => KeepAsync(cancellationToken)).ConfigureAwait(false);
        _completed = true;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        // The writer is not disposed: that would write the rest of its buffer where nothing more may go, and it holds
        // nothing but that buffer.
        await output.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask ExplainedAsync(Func<ValueTask> write)
    {
        try
        {
            await write().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RowSinkException(output.Name, e);
        }
    }

    private async ValueTask WriteRowAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken)
    {
        CsvWriter writer = await OpenAsync(cancellationToken).ConfigureAwait(false);
        _columns = cells.Count;
        for (int i = 0; i < cells.Count; i++)
        {
            string cell = FormulaGuard.Encode(cells[i] ?? "");
            writer.WriteField(cell, plan.Quotes(cell) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        }

        await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask KeepAsync(CancellationToken cancellationToken)
    {
        CsvWriter writer = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        await output.KeepAsync(cancellationToken).ConfigureAwait(false);
    }

    private void ThrowIfDone()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_completed)
            throw new InvalidOperationException("The file is complete; allowed: nothing more to be written to it");
        if (_unfinished)
            throw new InvalidOperationException(
                "An earlier write failed or was stopped half way; allowed: to dispose the sink and begin again");
    }

    private void CheckCells(IReadOnlyList<string?> cells)
    {
        string allowed = _columns == 0 ? "at least one" : $"{_columns}, as in the header";
        if (cells.Count == 0 || (_columns > 0 && cells.Count != _columns))
            throw new ArgumentException($"A row of {cells.Count} cells; allowed: {allowed}", nameof(cells));
        for (int i = 0; i < cells.Count; i++)
            CellText.Check(cells[i] ?? "");
    }

    private async ValueTask<CsvWriter> OpenAsync(CancellationToken cancellationToken)
    {
        if (_writer is not null)
            return _writer;
        Stream stream = output.Open();
        if (plan.ByteOrderMark)
            await stream.WriteAsync(Mark, cancellationToken).ConfigureAwait(false);
        var options = new CsvWriterOptions { Separator = plan.Delimiter, NewLine = plan.LineEnd };
        return _writer = CsvWriter.Create(stream, options, leaveOpen: true);
    }
}
