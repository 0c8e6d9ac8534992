using ContactCore.Exporting;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>A file that nobody reads.</summary>
internal sealed class NoSink : RowSink
{
    public override ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
