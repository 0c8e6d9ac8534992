using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;

namespace ContactCore.Csv.Tests;

public class LimitsTests
{
    private static readonly CsvReadOptions Small = new() { MaxCellBytes = 10, MaxRowBytes = 25 };

    [Theory]
    [InlineData("1234567890,x,y", null, 0)]
    [InlineData("\"12345\"\"7890\",x,y", null, 0)]
    [InlineData("x,12345678901,y", "is a cell of more than 10 bytes", 2)]
    [InlineData("x,y,\"1234567890\n1\"", "is a cell of more than 10 bytes", 3)]
    [InlineData("1234567890,1234567890,1234567890", "is a row of more than 25 bytes", 0)]
    public async Task A_cell_or_row_past_its_limit_is_refused(string row, string? problem, int column)
    {
        Result result = await CsvText.Read($"a,b,c\n{row}\n1,2,3\n", Small);

        Assert.Equal((problem, column), (result.Rows[0].Problem, result.Rows[0].Column));
        Assert.Equal(["1", "2", "3"], result.Rows[1].Cells);
    }

    [Fact]
    public async Task A_cell_of_a_mebibyte_is_taken_and_one_byte_more_is_not()
    {
        Result result = await CsvText.Read($"a\n{new string('x', 1 << 20)}\n{new string('y', (1 << 20) + 1)}\nz\n");

        Assert.Equal([true, false, true], result.Rows.Select(row => row.Problem is null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_limit_out_of_range_is_refused(int limit) =>
        Assert.Throws<InvalidValueException>(() => CsvFile.Read("x.csv", new CsvReadOptions { MaxCellBytes = limit }));
}
