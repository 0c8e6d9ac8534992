using ContactCore.Exporting;

namespace ContactCore.Conformance.Hosts;

/// <summary>Keeps the rows of an export.</summary>
internal sealed class CollectingSink : RowSink
{
    /// <summary>The header, then a row a contact.</summary>
    public List<string?[]> Rows { get; } = [];

    public override ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken)
    {
        Rows.Add([.. cells]);
        return ValueTask.CompletedTask;
    }

    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
