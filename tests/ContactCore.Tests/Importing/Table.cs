using ContactCore.Exporting;
using ContactCore.Importing;

namespace ContactCore.Tests.Importing;

/// <summary>Rows in memory, to import from and to export to.</summary>
public sealed class Table(params string[][] rows) : RowSource
{
    public override string Name => "people.csv";

    public static Table Of(TableSink sink) => new([.. sink.Rows.Select(row => row.Select(cell => cell ?? "").ToArray())]);

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<RowReader>(new Reader(rows));

    private sealed class Reader(string[][] rows) : RowReader
    {
        public override IReadOnlyList<string> Header => rows[0];

        public override async IAsyncEnumerable<Row> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            for (int i = 1; i < rows.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return rows[i].Length == rows[0].Length ? new Row(i + 1, rows[i]) : new Row(i + 1, rows[i], "has too few cells; allowed: as many as the header");
            }
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

public sealed class TableSink : RowSink
{
    public List<IReadOnlyList<string?>> Rows { get; } = [];

    public bool IsComplete { get; private set; }

    public override ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken)
    {
        Rows.Add(cells);
        return ValueTask.CompletedTask;
    }

    public override ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        IsComplete = true;
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
