using ContactCore.Importing;
using ContactCore.Matching;

namespace ContactCore.Csv;

/// <summary>
/// CSV files of any records as tables to find duplicates in, read as <see cref="CsvFile"/> reads them, and straight into the table: a
/// file of a million rows is never there as so many rows.
/// </summary>
public static class CsvRecordFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="idColumn">The column of the records' IDs; case does not count. Every other column is compared.</param>
    /// <param name="shape">Says of the columns what is not guessed (<see cref="RecordSchema.WithKind"/>, <see cref="RecordSchema.Ignoring"/>), or null.</param>
    /// <param name="options">How to read it; null finds everything out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The table. Blank rows are no records.</returns>
    /// <exception cref="RowSourceException">
    /// The file cannot be read, lacks the column, has another one twice, or a row that cannot be taken: names the line.
    /// </exception>
    /// <exception cref="Errors.InvalidValueException">An option cannot be used.</exception>
    public static async Task<RecordTable> ReadAsync(
        string path, string idColumn, Func<RecordSchema, RecordSchema>? shape = null, CsvReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(idColumn);
        ReadPlan plan = ReadPlan.From(options);
        CsvSource source = new(Path.GetFileName(path), new FileInput(path), plan);
        CsvRowReader reader = await source.OpenRowsAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
            return await new RecordReading(reader, source.Name, plan.Threads).RunAsync(idColumn, shape, cancellationToken).ConfigureAwait(false);
    }
}
