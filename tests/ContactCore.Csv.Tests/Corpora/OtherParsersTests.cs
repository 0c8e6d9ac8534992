using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

public class OtherParsersTests
{
    [DataFact]
    public async Task Rows_are_read_alike_wherever_no_reason_is_stated()
    {
        foreach (OtherParsersFile file in await OtherParsersFile.ReadAllAsync())
        {
            Assert.True(file.Rows == file.Expected || file.Why.Length > 0, $"{file}");
            Assert.True(file.Rows > 0, $"{file}");
        }
    }

    [DataFact]
    public async Task Line_ends_of_DOS_Unix_and_old_Macs_make_no_difference()
    {
        string[] readings = await Task.WhenAll(new[] { "essential.csv", "essential-dos.csv", "essential-mac.csv" }.Select(ReadAsync));

        Assert.All(readings, reading => Assert.Equal(readings[0], reading));
    }

    [DataFact]
    public async Task Backslashes_before_quotes_are_refused_row_by_row()
    {
        string path = Repository.DataFile("csv", "edge", "rust-csv", "strange.csv");
        Result result = await CsvText.Read(CsvFile.Read(path, new CsvReadOptions { Delimiter = ';' }));

        // The header itself has one, so that nothing below it can be trusted.
        Assert.Equal(1, result.Error?.Line);
    }

    private static async Task<string> ReadAsync(string name)
    {
        Result result = await CsvText.Read(CsvFile.Read(Repository.DataFile("csv", "edge", "univocity", name)));
        IEnumerable<string> rows = result.Rows.Select(row => $"{row.Line} {row.Problem} {string.Join('|', row.Cells)}");
        return string.Join('\n', rows).ReplaceLineEndings("\n");
    }
}
