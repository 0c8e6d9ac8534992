using System.Globalization;
using ContactCore.Csv.Tests.Support;
using FsCheck.Xunit;

namespace ContactCore.Csv.Tests;

public class FormulaGuardTests
{
    private static readonly char[] Unseen =
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) || char.IsControl(c))];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" =1", "' =1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("\u0001+x", "'\u0001+x")]
    [InlineData("'=1", "''=1")]
    [InlineData("'+420123456789", "''+420123456789")]
    [InlineData("+44 20 7946 0000", "'+44 20 7946 0000")]
    [InlineData("-", "'-")]
    [InlineData("+420123456789", "+420123456789")]
    [InlineData("-5", "-5")]
    [InlineData("-5.25e-3", "-5.25e-3")]
    [InlineData("+.5", "+.5")]
    [InlineData("-5.", "-5.")]
    [InlineData("-.", "'-.")]
    [InlineData("-1e", "'-1e")]
    [InlineData("-1e5+1", "'-1e5+1")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("'", "'")]
    [InlineData("Anna", "Anna")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_cell_is_guarded_only_where_a_spreadsheet_would_run_it(string cell, string written)
    {
        Assert.Equal(written, FormulaGuard.Encode(cell));
        Assert.Equal(cell, FormulaGuard.Decode(written));
    }

    [Property(Arbitrary = [typeof(Cell)], MaxTest = 5000)]
    public bool Decoding_undoes_encoding(Cell cell) => FormulaGuard.Decode(FormulaGuard.Encode(cell.Text)) == cell.Text;

    [Property(Arbitrary = [typeof(Cell)], MaxTest = 5000)]
    public bool No_encoded_cell_starts_a_formula(Cell cell)
    {
        string written = FormulaGuard.Encode(cell.Text);
        string seen = written.TrimStart(Unseen);
        return seen.Length == 0
            || !"=+-@＝＋－＠".Contains(seen[0], StringComparison.Ordinal)
            || double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    [Fact]
    public async Task Headers_are_guarded_too()
    {
        Assert.Equal("'=cmd,name\r\n", await CsvText.WriteText(["=cmd", "name"]));
        Assert.Equal(["=cmd", "name"], (await CsvText.Read("'=cmd,name\r\n")).Header);
    }

    [Fact]
    public async Task The_apostrophe_of_any_guarded_file_is_taken_off()
    {
        Result result = await CsvText.Read("name,phone\n'=HYPERLINK(1),+420123456789\n't Hooft,'+420 123\n");

        Assert.Equal(["name|phone", "=HYPERLINK(1)|+420123456789", "'t Hooft|+420 123"], result.Lines);
    }
}
