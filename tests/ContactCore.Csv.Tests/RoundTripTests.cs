using ContactCore.Csv.Tests.Support;
using FsCheck.Xunit;

namespace ContactCore.Csv.Tests;

public class RoundTripTests
{
    [Property(Arbitrary = [typeof(Cell)], MaxTest = 1000)]
    public async Task Any_cells_come_back_as_they_went_out(Cell[] cells, bool mark, bool lf)
    {
        string[][] rows = [.. cells.Chunk(3).Where(row => row.Length == 3).Select(row => row.Select(cell => cell.Text).ToArray())];
        var options = new CsvWriteOptions { ByteOrderMark = mark, LineEnd = lf ? CsvLineEnd.Lf : CsvLineEnd.CrLf };

        Result result = await CsvText.Read(await CsvText.Write(options, [["a", "b", "c"], .. rows]));

        Assert.Null(result.Error);
        Assert.Empty(result.Bad);
        Assert.Equal(rows, result.Rows.Select(row => row.Cells));
    }

    [Property(Arbitrary = [typeof(Cell)], MaxTest = 1000)]
    public async Task The_separator_is_found_again_whatever_the_cells_hold(Cell header, Cell cell, byte which)
    {
        var options = new CsvWriteOptions { Delimiter = ",;\t|"[which % 4], ByteOrderMark = false };
        string name = header.Text.Trim();

        Result result = await CsvText.Read(await CsvText.Write(options, [header.Text, "b"], [cell.Text, "x"], ["y", cell.Text]));

        Assert.Equal([name, "b"], result.Header);
        Assert.Equal([[cell.Text, "x"], ["y", cell.Text]], result.Rows.Select(row => row.Cells));
    }

    [Property(Arbitrary = [typeof(Cell)], MaxTest = 1000)]
    public async Task A_single_column_comes_back_too(Cell[] cells)
    {
        Result result = await CsvText.Read(await CsvText.Write(null, [["sep=;"], .. cells.Select(cell => new[] { cell.Text })]));

        Assert.Equal(["sep=;"], result.Header);
        Assert.Equal(cells.Select(cell => cell.Text), result.Good.Select(row => row.Cells[0]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Null_and_empty_cells_are_both_empty()
    {
        Assert.Equal("a,b\r\n,\r\n", await CsvText.WriteText(["a", "b"], [null, ""]));
        Assert.Equal("a\r\n\"\"\r\n", await CsvText.WriteText(["a"], [null]));
    }
}
