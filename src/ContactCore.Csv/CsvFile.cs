using ContactCore.Exporting;
using ContactCore.Importing;

namespace ContactCore.Csv;

/// <summary>
/// CSV files, and streams of the same form, as sources of rows for an import and as sinks of an export.
/// </summary>
/// <remarks>
/// A cell that a spreadsheet would run as a formula is written with a leading apostrophe and read back without it, so
/// that what was exported is imported equal. What is read, what is refused and why: docs/csv.md.
/// </remarks>
public static class CsvFile
{
    /// <summary>A file to be read. It is opened by each <see cref="RowSource.OpenAsync"/>, not before.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How to read it; null finds everything out.</param>
    /// <returns>The source, named as the file without its folder.</returns>
    /// <exception cref="Errors.InvalidValueException">An option cannot be used.</exception>
    public static RowSource Read(string path, CsvReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new CsvSource(Path.GetFileName(path), new FileInput(path), ReadPlan.From(options));
    }

    /// <summary>
    /// A stream to be read from where it stands; it is left open. A stream that can seek can be read more than once,
    /// each time from there; any other only once.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">A name for the report.</param>
    /// <param name="options">How to read it; null finds everything out.</param>
    /// <returns>The source.</returns>
    /// <exception cref="Errors.InvalidValueException">An option cannot be used.</exception>
    public static RowSource Read(Stream stream, string name = "CSV stream", CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new CsvSource(name, new StreamInput(stream), ReadPlan.From(options));
    }

    /// <summary>
    /// A file to be written. Rows go to a temporary file beside it, which takes its name on
    /// <see cref="RowSink.CompleteAsync"/>; until then, and for good without it, the path holds what it held before.
    /// </summary>
    /// <param name="path">The file's path; a file that is there is replaced on completion.</param>
    /// <param name="options">How to write it; null means the defaults.</param>
    /// <returns>
    /// The sink. Faults of the disk are its <see cref="Exporting.RowSinkException"/>.
    /// </returns>
    /// <exception cref="Errors.InvalidValueException">An option cannot be used.</exception>
    public static RowSink Write(string path, CsvWriteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new CsvSink(new FileOutput(path), WritePlan.From(options));
    }

    /// <summary>
    /// A stream to be written to from where it stands; it is left open. What has reached the stream cannot be taken
    /// back: without <see cref="RowSink.CompleteAsync"/> it holds the beginning of the rows.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to write; null means the defaults.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="Errors.InvalidValueException">An option cannot be used.</exception>
    public static RowSink Write(Stream stream, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new CsvSink(new StreamOutput(stream), WritePlan.From(options));
    }
}
