namespace ContactCore.Importing;

/// <summary>Reads rows one after the other; holds no more than one of them.</summary>
public abstract class RowReader : IAsyncDisposable
{
    /// <summary>The columns' names as the source has them, trimmed; duplicates and empty names are kept.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>What is worth telling of the source as a whole, such as the character set that was taken.</summary>
    public virtual IReadOnlyList<string> Remarks => [];

    /// <summary>
    /// Reads the rows in order. A bad row is yielded with its <see cref="Row.Problem"/> and never stops the others. While
    /// rows are read, those of the batch before are written: a reader shares no connection and no context with the store.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows below the header.</returns>
    /// <exception cref="RowSourceException">The rest cannot be read at all.</exception>
    public abstract IAsyncEnumerable<Row> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Closes the source.</summary>
    /// <returns>When it is closed.</returns>
    public abstract ValueTask DisposeAsync();
}
