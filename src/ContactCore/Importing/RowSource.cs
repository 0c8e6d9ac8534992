namespace ContactCore.Importing;

/// <summary>
/// Something that rows with a header can be read from, such as a CSV file. A file format is an adapter of this type;
/// the import knows no format.
/// </summary>
public abstract class RowSource
{
    /// <summary>A name for the report, such as the file's.</summary>
    public abstract string Name { get; }

    /// <summary>Opens the source and reads its header.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A reader placed before the first row.</returns>
    /// <exception cref="RowSourceException">The source cannot be read as a whole: missing, empty, not of its format.</exception>
    public abstract ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken);
}
