using System.Text;
using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;
using ContactCore.Importing;

namespace ContactCore.Csv.Tests;

public class ReadingTests
{
    [Fact]
    public async Task Names_of_columns_are_trimmed_and_duplicates_stay()
    {
        Result result = await CsvText.Read("rec_id, given_name, email,email, \n1, Ann, a@x,b@x,\n");

        Assert.Equal(["rec_id", "given_name", "email", "email", ""], result.Header);
        Assert.Equal(["1", " Ann", " a@x", "b@x", ""], result.Rows[0].Cells);
    }

    [Fact]
    public async Task A_quoted_cell_after_a_separator_and_a_space_is_one_cell()
    {
        Result result = await CsvText.Read("name, city\n\"Lee, Ann\", \"New York, NY\" \n 5\" pipe , x\n");

        Assert.Equal(["name|city", "Lee, Ann|New York, NY", " 5\" pipe | x"], result.Lines);
    }

    [Fact]
    public async Task Rows_know_the_line_they_begin_on()
    {
        Result result = await CsvText.Read("a,b\r\n\r\n1,\"x\r\ny\nz\"\r\n\n2,y\r3,z");

        Assert.Equal([3, 7, 8], result.Rows.Select(row => row.Line));
    }

    [Fact]
    public async Task A_row_of_another_length_is_refused_with_both_counts()
    {
        Result result = await CsvText.Read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n");

        Assert.Equal(
            ["2: has 2 cells where the header has 3 cells", "3: has 4 cells where the header has 3 cells"],
            result.Bad.Select(row => $"{row.Line}: {row.Problem}"),
            StringComparer.Ordinal);
        Assert.Equal([4, 5], result.Good.Select(row => row.Line));
        Assert.All(result.Good, row => Assert.Equal(["1", "2", "3"], row.Cells));
    }

    [Fact]
    public async Task Short_rows_are_filled_where_the_host_says_so()
    {
        Result result = await CsvText.Read("a,b,c\n1,2\n", new CsvReadOptions { FillShortRows = true });

        Assert.Equal(["1", "2", ""], result.Good.Single().Cells);
    }

    [Fact]
    public async Task A_NUL_is_refused_with_line_and_column()
    {
        Result result = await CsvText.Read("a,b\n1,x\0y\n2,z\n");

        Row bad = result.Bad.Single();
        Assert.Equal((2L, 2, "holds a NUL character"), (bad.Line, bad.Column, bad.Problem));
        Assert.Equal(["2", "z"], result.Good.Single().Cells);
    }

    [Theory]
    [InlineData("a,b", "a,b\n1,2\n", "commas")]
    [InlineData("a|b", "a;b\n1,5;2,5\n", "semicolons")]
    [InlineData("a|b", "a\tb\n\"x;y\tz\"\t1,2,3\n", "tabs")]
    [InlineData("a|b", "a|b\nx,y|z,w\n", "pipes")]
    [InlineData("a,x|b", "\"a,x\";b\n1;2\n", "semicolons")]
    [InlineData("Email", "Email\na@x;b@x\n", "commas")]
    [InlineData("a|b", "sep=^\na^b\n", "'^'")]
    [InlineData("a|b", "SEP=;\r\na;b\r\n", "semicolons")]
    public async Task The_separator_is_found(string header, string text, string said)
    {
        Result result = await CsvText.Read(text);

        Assert.Equal(header.Replace(',', '|'), string.Join('|', result.Header).Replace(',', '|'));
        Assert.Equal($"cells are separated by {said}", result.Remarks[1]);
    }

    [Fact]
    public async Task A_named_separator_wins_over_a_line_that_names_one()
    {
        Result result = await CsvText.Read("sep=;\na,b\n", new CsvReadOptions { Delimiter = ',' });

        Assert.Equal(["a", "b"], result.Header);
    }

    [Theory]
    [InlineData("", null, "x.csv: has nothing in it")]
    [InlineData("\n \n", 2, "x.csv, line 2: the header names no column")]
    [InlineData(",,\n", 1, "x.csv, line 1: the header names no column")]
    [InlineData("a\0,b\n", 1, "x.csv, line 1: the header holds a NUL character")]
    public async Task A_file_without_a_header_is_refused(string text, int? line, string message)
    {
        Result result = await CsvText.Read(CsvFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.csv"));

        Assert.Equal(line, result.Error?.Line);
        Assert.StartsWith(message, result.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_can_seek_is_read_again_from_where_it_stood_and_stays_open()
    {
        using var stream = new MemoryStream("skipped\na,b\n1,2\n"u8.ToArray());
        stream.Position = 8;
        RowSource source = CsvFile.Read(stream);

        Assert.Equal((await CsvText.Read(source)).Lines, (await CsvText.Read(source)).Lines);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('\n')]
    public void A_separator_that_cannot_be_one_is_refused(char delimiter) =>
        Assert.Throws<InvalidValueException>(() => CsvFile.Read("x.csv", new CsvReadOptions { Delimiter = delimiter }));

    [Fact]
    public async Task Reading_stops_when_it_is_told_to()
    {
        await using RowReader reader = await CsvFile.Read(new MemoryStream("a\n1\n2\n"u8.ToArray())).OpenAsync(default);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Row row in reader.ReadAsync(stop.Token))
                await stop.CancelAsync();
        });
    }
}
