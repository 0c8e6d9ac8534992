using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

public class ExportHeadersTests
{
    [DataFact]
    public async Task What_other_tools_export_is_read_with_the_columns_it_names()
    {
        string[] files = Directory.GetFiles(Repository.DataFile("headers"), "*.csv");
        foreach (string file in files)
        {
            Result result = await CsvText.Read(CsvFile.Read(file));
            string first = (await File.ReadAllLinesAsync(file))[0];

            Assert.Null(result.Error);
            Assert.Empty(result.Bad);
            Assert.NotEmpty(result.Rows);
            char delimiter = first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
            Assert.Equal(first.Split(delimiter).Select(name => name.Trim('"')), result.Header, StringComparer.Ordinal);
        }

        Assert.Equal(14, files.Length);
    }
}
