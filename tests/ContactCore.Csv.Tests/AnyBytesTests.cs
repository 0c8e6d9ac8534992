using System.Text;
using ContactCore.Csv.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Read = ContactCore.Csv.Tests.Support.Result;

namespace ContactCore.Csv.Tests;

/// <summary>Files that nobody made on purpose.</summary>
public class AnyBytesTests
{
    [Property(MaxTest = 3000)]
    public Property Any_bytes_end_in_rows_in_order_or_in_one_error() => Prop.ForAll(Bytes(), async bytes =>
    {
        Read result = await CsvText.Read(bytes, new CsvReadOptions { MaxCellBytes = 20, MaxRowBytes = 60 });

        Assert.Equal(result.Rows.Select(row => row.Line).Distinct().Order(), result.Rows.Select(row => row.Line));
        Assert.All(result.Good, row => Assert.Equal(result.Header.Count, row.Cells.Count));
        Assert.All(result.Bad, row => Assert.True(row.Problem!.Length > 0));
    });

    [Property(MaxTest = 3000)]
    public Property Text_without_quotes_is_split_at_separators_and_line_ends(bool cr) => Prop.ForAll(Plain(), async text =>
    {
        string file = "a,b\n" + (cr ? text.Replace('\n', '\r') : text);
        IEnumerable<(long, string)> expected = text.Split('\n')
            .Select((line, i) => (Line: i + 2L, Text: line))
            .Where(line => line.Text.Length > 0)
            .Select(line => (line.Line, Shown(Kept(line.Text.Split(',')))));

        Read result = await CsvText.Read(file, new CsvReadOptions { Delimiter = ',' });

        Assert.Equal(expected, result.Rows.Select(row => (row.Line, Shown(row.Cells))));
    });

    [Property(MaxTest = 500)]
    public Property Lines_are_the_same_wherever_a_chunk_of_the_file_ends(byte before) => Prop.ForAll(Lines(), async lines =>
    {
        CsvReadOptions options = new() { Delimiter = ',', Encoding = "utf-8" };
        string filling = new('x', Utf8Input.ChunkBytes - "a,b\n".Length - ",\n".Length - (before % 60));

        Read result = await CsvText.Read($"a,b\n{filling},\n{lines}", options);
        Read alone = await CsvText.Read($"a,b\n{lines}", options);

        Assert.Equal(alone.Error is null, result.Error is null);
        Assert.Equal(
            alone.Rows.Select(row => (row.Line + 1, Shown(row.Cells), row.Problem is null)),
            result.Rows.Skip(1).Select(row => (row.Line, Shown(row.Cells), row.Problem is null)));
    });

    private static string Shown(IEnumerable<string> cells) => string.Join('|', cells);

    private static string[] Kept(string[] cells) => cells.Length > 2 && cells[2..].All(cell => cell.Length == 0) ? cells[..2] : cells;

    private static readonly string[] Telling =
        ["\"", ",", ";", "\r", "\n", "\r\n", " ", "a", "bc", "é", "\uFEFF", "\0", "\"\"", "long long long text here"];

    private static Arbitrary<byte[]> Bytes() => Gen.Frequency(
            (6, Gen.Elements(Telling).Select(Encoding.UTF8.GetBytes)),
            (1, Gen.Choose(0, 255).Select(value => new[] { (byte)value })))
        .ListOf().Select(parts => parts.SelectMany(part => part).ToArray()).ToArbitrary();

    private static Arbitrary<string> Lines() =>
        Gen.Elements("a,b\r\n", "a,b\n", "a,b\r", "long cell,other\r\n", "\"q\",\"r\r\ns\"\r\n", "ž, x \r\n", "\r\n", "\uFEFFm,n\r\n", "1,2,3\n", "\uFF21,\0\n", "\"open")
            .ListOf().Select(string.Concat).ToArbitrary();

    private static Arbitrary<string> Plain() =>
        Gen.Elements("a", "b c", ",", ",", "\n", " ", "x,y\n", "ž").ListOf().Select(string.Concat).ToArbitrary();
}
