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
            Result result = await CsvText.Read(file.EndsWith("_crlf.csv", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text);
            string json = await File.ReadAllTextAsync(Repository.DataFile("csv", "csv-spectrum", "json", Path.GetFileNameWithoutExtension(file) + ".json"));
            Dictionary<string, string>[] expected = JsonSerializer.Deserialize<Dictionary<string, string>[]>(json)!;

            Assert.Null(result.Error);
            Assert.Empty(result.Bad);
            Assert.Equal(expected, result.Rows.Select(row => result.Header.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
        }

        Assert.Equal(11, files.Length);
    }
}
