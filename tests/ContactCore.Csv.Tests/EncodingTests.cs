using System.Text;
using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;

namespace ContactCore.Csv.Tests;

public class EncodingTests
{
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData(64 * 1024 - 1)]
    [InlineData(64 * 1024)]
    [InlineData(64 * 1024 + 1)]
    [InlineData(300_000)]
    public async Task The_first_accent_decides_wherever_it_is(int at)
    {
        string text = "a\n" + new string('x', at - 2) + "é\nZoë\n";

        Assert.Equal("Zoë", (await CsvText.Read(Latin.GetBytes(text))).Rows[^1].Cells[0]);
        Assert.Equal("Zoë", (await CsvText.Read(Encoding.UTF8.GetBytes(text))).Rows[^1].Cells[0]);
        Assert.Equal("Zoë", (await CsvText.Read(Encoding.Unicode.GetBytes(text))).Rows[^1].Cells[0]);
    }

    [Fact]
    public async Task Reading_does_not_depend_on_how_a_stream_hands_out_its_bytes()
    {
        string text = "a;b\r\n" + string.Concat(Enumerable.Repeat("Жан;\"表\r\n👩\"\r\n", 5000));
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

            Result result = await CsvText.Read(CsvFile.Read(new TricklingStream(bytes)));

            Assert.Equal(5000, result.Good.Count);
            Assert.All(result.Good, row => Assert.Equal(["Жан", "表\r\n👩"], row.Cells));
        }
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_spoil_their_row_only()
    {
        byte[] bytes = [.. "Name,City\nZoë,Köln\nZo"u8, 0xEB, .. ",Ulm\nJosé,Ávila\n"u8];

        Result result = await CsvText.Read(bytes);

        Assert.Equal((3L, 1), (result.Bad.Single().Line, result.Bad.Single().Column));
        Assert.Equal(["Zoë", "José"], result.Good.Select(row => row.Cells[0]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_remark_says_which_legacy_encoding_was_taken()
    {
        Result result = await CsvText.Read(Latin.GetBytes("Name\nZoë\n"));

        Assert.Equal("the encoding was taken as windows-1252, because the text is not UTF-8", result.Remarks[0]);
    }

    [Fact]
    public async Task A_byte_order_mark_wins_over_a_named_encoding()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Имя\nПётр\n"u8];

        Assert.Equal(["Имя", "Пётр"], (await CsvText.Read(bytes, new CsvReadOptions { Encoding = "windows-1251" })).Lines);
    }

    [Theory]
    [InlineData("no-such-encoding")]
    [InlineData("")]
    public void An_unknown_encoding_is_refused(string name) =>
        Assert.Throws<InvalidValueException>(() => CsvFile.Read("x.csv", new CsvReadOptions { Encoding = name }));

    [Fact]
    public void A_legacy_encoding_without_ASCII_is_refused() =>
        Assert.Throws<InvalidValueException>(() => CsvFile.Read("x.csv", new CsvReadOptions { LegacyEncoding = "utf-16" }));
}
