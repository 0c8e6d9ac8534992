using System.Globalization;
using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;
using ContactCore.Exporting;
using ContactCore.Importing;
using ContactCore.Matching;
using FsCheck.Xunit;

namespace ContactCore.Csv.Tests;

public sealed class RecordFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-csv-");

    private string Target => Path.Combine(_folder.FullName, "people.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Property(Arbitrary = [typeof(Cell)], MaxTest = 200)]
    public async Task A_table_has_what_the_rows_have(Cell[] cells)
    {
        await using (RowSink sink = CsvFile.Write(Target))
        {
            await sink.WriteAsync(["first", "Ref", "second"], default);
            for (int row = 0; row + 1 < cells.Length; row += 2)
                await sink.WriteAsync([cells[row].Text, row.ToString(CultureInfo.InvariantCulture), cells[row + 1].Text], default);
            await sink.CompleteAsync(default);
        }

        RecordTable table = await CsvRecordFile.ReadAsync(Target, "ref");
        IReadOnlyList<Row> rows = (await CsvText.Read(CsvFile.Read(Target))).Rows;
        Assert.Equal(["first", "second"], table.Schema.Columns);
        Assert.Equal(rows.Select(row => row.Cells[1]), Enumerable.Range(0, table.Count).Select(table.IdOf));
        Assert.Equal(rows.Select(row => Known(row.Cells[0])), Enumerable.Range(0, table.Count).Select(row => table.ValueOf("first", row)));
        Assert.Equal(rows.Select(row => Known(row.Cells[2])), Enumerable.Range(0, table.Count).Select(row => table.ValueOf("second", row)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Many_rows_are_taken_in_behind_each_other(int threads)
    {
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(row => FormattableString.Invariant($"{row},name {row % 700},{row * 7}"))];
        await File.WriteAllLinesAsync(Target, lines.Prepend("id,name,number"));
        RecordTable table = await CsvRecordFile.ReadAsync(Target, "id", options: new CsvReadOptions { MaxDegreeOfParallelism = threads });
        Assert.Equal(lines, Enumerable.Range(0, table.Count).Select(row => $"{table.IdOf(row)},{table.ValueOf("name", row)},{table.ValueOf("number", row)}"));
    }

    [Fact]
    public async Task No_threads_are_refused()
    {
        await File.WriteAllTextAsync(Target, "id,name\n1,a\n");
        InvalidValueException refused = await Assert.ThrowsAsync<InvalidValueException>(
            () => CsvRecordFile.ReadAsync(Target, "id", options: new CsvReadOptions { MaxDegreeOfParallelism = 0 }));
        Assert.Contains("maxDegreeOfParallelism is out of range; allowed: 1 or more threads", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,city\na,b\n", "has no column 'id'; allowed: one of its columns: name, city")]
    [InlineData("id,name,NAME\n1,a,b\n", "has a header that cannot be taken: column 'NAME' is there twice")]
    [InlineData("id,name\n1,a\n2,b\n1,c\n", "line 4: has the ID of row 1; allowed: an ID in each row, that no other row has")]
    [InlineData("id,name\n1,a\n ,b\n", "line 3: has no ID")]
    [InlineData("id,name\n1,a\n2,b,c\n", "line 3: has 3 cells where the header has 2 cells; allowed: rows with a cell a column")]
    [InlineData("id,name\n1,a\n2\n", "line 3: has 1 cell where the header has 2 cells")]
    [InlineData("id,name\n1,a\n2,\"b\n", "line 3:")]
    public async Task What_cannot_be_taken_is_named(string text, string problem)
    {
        await File.WriteAllTextAsync(Target, text);
        RowSourceException refused = await Assert.ThrowsAsync<RowSourceException>(() => CsvRecordFile.ReadAsync(Target, "id"));
        Assert.StartsWith("people.csv", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_rows_are_no_records_and_short_ones_are_filled_where_that_is_said()
    {
        await File.WriteAllTextAsync(Target, "id,name,city\n1,a,b\n , ,\n\n2,c,,,\n3\n");
        RecordTable table = await CsvRecordFile.ReadAsync(Target, "id", options: new CsvReadOptions { FillShortRows = true });
        Assert.Equal(3, table.Count);
        Assert.Equal("c", table.ValueOf("name", 1));
        Assert.Null(table.ValueOf("city", 1));
        Assert.Null(table.ValueOf("name", 2));
    }

    [Fact]
    public async Task What_is_not_guessed_is_said_of_the_columns()
    {
        await File.WriteAllTextAsync(Target, "id,name,notes\n1,a,b\n");
        RecordTable table = await CsvRecordFile.ReadAsync(Target, "ID", schema => schema.Ignoring("notes").WithKind("name", ColumnKind.Code));
        Assert.Equal("a", table.ValueOf("name", 0));
        Assert.Null(table.ValueOf("notes", 0));
        await Assert.ThrowsAsync<ArgumentException>(() => CsvRecordFile.ReadAsync(Target, "id", schema => schema.Ignoring("nothing")));
    }

    private static string? Known(string cell) => string.IsNullOrWhiteSpace(cell) ? null : cell.Trim();
}
