namespace ContactCore.Exporting;

/// <summary>Something that rows with a header can be written to, such as a CSV file.</summary>
public abstract class RowSink : IAsyncDisposable
{
    /// <summary>Writes one row; the first is the header.</summary>
    /// <param name="cells">The cells; null writes nothing between the separators.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When the row is taken.</returns>
    public abstract ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken);

    /// <summary>Says that all rows are there: a file is flushed and takes its name only now.</summary>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When everything is written.</returns>
    public abstract ValueTask CompleteAsync(CancellationToken cancellationToken);

    /// <summary>Closes the sink; without <see cref="CompleteAsync"/> what was written is thrown away.</summary>
    /// <returns>When it is closed.</returns>
    public abstract ValueTask DisposeAsync();
}
