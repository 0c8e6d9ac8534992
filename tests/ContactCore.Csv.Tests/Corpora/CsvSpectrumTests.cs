using System.Text.Json;
using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

public class CsvSpectrumTests
{
    [DataFact]
    public async Task Every_file_is_what_its_JSON_says()
    {
        string[] files = Directory.GetFiles(Repository.DataFile("csv", "csv-spectrum", "csvs"));
        foreach (string file in files)
        {
            string text = await File.ReadAllTextAsync(file);
            // The copy at hand lost the carriage returns of the files that are named for them; their JSON has them.
            bool crlf = file.EndsWith("_crlf.csv", StringComparison.Ordinal);
            Result result = await CsvText.Read(crlf ? text.ReplaceLineEndings("\r\n") : text);
            string name = Path.ChangeExtension(Path.GetFileName(file), "json");
            string json = await File.ReadAllTextAsync(Repository.DataFile("csv", "csv-spectrum", "json", name));
            Dictionary<string, string>[] expected = JsonSerializer.Deserialize<Dictionary<string, string>[]>(json)!;

            Assert.Null(result.Error);
            Assert.Empty(result.Bad);
            Assert.Equal(expected, result.Rows.Select(row => Named(result.Header, row.Cells)));
        }

        Assert.Equal(11, files.Length);
    }

    private static Dictionary<string, string> Named(IEnumerable<string> header, IEnumerable<string> cells) =>
        header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
