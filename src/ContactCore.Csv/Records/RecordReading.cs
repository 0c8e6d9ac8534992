using ContactCore.Importing;
using ContactCore.Matching;

namespace ContactCore.Csv;

/// <summary>Reads the rows below a header into a table, cell by cell, without a string for each.</summary>
/// <param name="reader">The rows.</param>
/// <param name="name">The source's name, for the exception.</param>
/// <param name="threads">How many threads may work at once.</param>
internal sealed class RecordReading(CsvRowReader reader, string name, int threads)
{
    private const string OneId = "an ID in each row, that no other row has";

    /// <summary>Reads all rows.</summary>
    /// <param name="idColumn">The column of the IDs; case does not count.</param>
    /// <param name="shape">Says of the other columns what is not guessed, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RecordTable> RunAsync(string idColumn, Func<RecordSchema, RecordSchema>? shape, CancellationToken cancellationToken)
    {
        string[] header = [.. reader.Header];
        int id = Array.FindIndex(header, column => string.Equals(column, idColumn, StringComparison.OrdinalIgnoreCase));
        if (id < 0)
            throw new RowSourceException(name, $"has no column '{idColumn}'", $"one of its columns: {string.Join(", ", header)}");
        if (header.Skip(id + 1).Any(column => string.Equals(column, idColumn, StringComparison.OrdinalIgnoreCase)))
            throw new RowSourceException(name, $"has the column '{idColumn}' twice", "one column of IDs");
        RecordSchema schema = Schema([.. header.Where((_, column) => column != id)]);
        RecordTableBuilder builder = new(shape is null ? schema : shape(schema), threads);
        while (await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(builder, id, header.Length);
        }

        return builder.Build();
    }

    private void Add(RecordTableBuilder builder, int id, int columns)
    {
        CsvRecords records = reader.Records;
        if (reader.Problem is { } problem)
            throw new RowSourceException(name, problem, "rows with a cell a column", records.Info.Line);
        int cells = Math.Min(columns, records.Count);
        if (IsBlank(records, cells))
            return;
        try
        {
            builder.Begin(id < cells ? records.Cell(id) : default);
        }
        catch (InvalidRecordsException e)
        {
            throw new RowSourceException(name, e.Problem, OneId, records.Info.Line, e);
        }

        for (int cell = 0; cell < cells; cell++)
        {
            if (cell != id)
                builder.Set(cell < id ? cell : cell - 1, records.Cell(cell));
        }
    }

    private RecordSchema Schema(string[] columns)
    {
        try
        {
            return RecordSchema.Create(columns);
        }
        catch (ArgumentException e)
        {
            string problem = e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            throw new RowSourceException(name, $"has a header that cannot be taken: {problem}", "besides the column of IDs others with a name each", inner: e);
        }
    }

    private static bool IsBlank(CsvRecords records, int cells)
    {
        for (int cell = 0; cell < cells; cell++)
        {
            if (!records.Cell(cell).IsWhiteSpace())
                return false;
        }

        return true;
    }
}
