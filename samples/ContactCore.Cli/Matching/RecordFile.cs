using ContactCore.Cli.Running;
using ContactCore.Csv;
using ContactCore.Importing;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>A CSV file of records.</summary>
internal static class RecordFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="id">The column of the IDs.</param>
    /// <param name="kinds">What was said of columns.</param>
    /// <param name="isOther">Whether it is linked with one that was read before, whose columns it may lack.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<RecordTable> ReadAsync(string file, string id, IEnumerable<string> kinds, bool isOther, CancellationToken cancellationToken)
    {
        await using RowReader reader = await CsvFile.Read(file).OpenAsync(cancellationToken);
        string[] header = [.. reader.Header.Select(column => column.Trim())];
        int place = Array.FindIndex(header, column => string.Equals(column, id, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
            throw new RefusedException($"--id: there is no column '{id}'{(isOther ? " in the linked file" : "")}; there are: {string.Join(", ", header)}");
        string[] columns = [.. header.Where((_, column) => column != place)];
        RecordTableBuilder builder = new(Schema(columns, kinds, isOther));
        await foreach (Row row in reader.ReadAsync(cancellationToken))
        {
            if (row.Problem is null && row.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (row.Problem is { } problem)
                throw new RefusedException($"line {row.Line}: {problem}");
            Add(builder, row, place, columns.Length);
        }

        return builder.Build();
    }

    private static RecordSchema Schema(string[] columns, IEnumerable<string> kinds, bool isOther)
    {
        try
        {
            return KindOptions.Apply(RecordSchema.Create(columns), kinds, isOther);
        }
        catch (ArgumentException e)
        {
            throw new RefusedException($"the header cannot be read: {e.Message}");
        }
    }

    private static void Add(RecordTableBuilder builder, Row row, int id, int columns)
    {
        try
        {
            builder.Begin(id < row.Cells.Count ? row.Cells[id] : null);
        }
        catch (InvalidRecordsException e)
        {
            throw new RefusedException($"line {row.Line}: {e.Message}");
        }

        for (int column = 0; column < columns; column++)
        {
            int cell = column < id ? column : column + 1;
            if (cell < row.Cells.Count)
                builder.Set(column, row.Cells[cell]);
        }
    }
}
