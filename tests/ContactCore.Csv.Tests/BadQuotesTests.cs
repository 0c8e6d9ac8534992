using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests;

public class BadQuotesTests
{
    [Fact]
    public async Task An_unclosed_quote_ends_the_reading_with_the_line_it_opens_on()
    {
        Result result = await CsvText.Read("a,b\n1,x\n2,\"y\n3,z\n4,w\n");

        Assert.Equal(["1", "x"], result.Good.Single().Cells);
        Assert.Equal(3, result.Error?.Line);
        Assert.Contains("column 2 of line 3 and is never closed", result.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_another_row_closes_names_both_lines()
    {
        Result result = await CsvText.Read("a,b\n1,\"x\n2,\"y\"\n3,z\n");

        Assert.Equal("has text after a quote that opens on line 2 and closes on line 3", result.Bad.Single().Problem);
        Assert.Equal(["3", "z"], result.Good.Single().Cells);
    }

    [Fact]
    public async Task Text_after_a_closing_quote_spoils_its_row_only()
    {
        Result result = await CsvText.Read("a,b,c\n\"x\"y,\"1\n2\",3\n4,5,6\n");

        Importing.Row bad = result.Bad.Single();
        Assert.Equal((2L, 1, "has text after the closing quote"), (bad.Line, bad.Column, bad.Problem));
        Assert.Equal((4L, "4"), (result.Good.Single().Line, result.Good.Single().Cells[0]));
    }

    [Fact]
    public async Task A_file_of_bad_rows_only_is_read_to_its_end()
    {
        Result result = await CsvText.Read("a,b\n" + string.Concat(Enumerable.Repeat("\"x\"y,z\n", 100_000)));

        Assert.Equal(100_000, result.Bad.Count);
        Assert.Equal(100_001, result.Bad[^1].Line);
    }
}
