using System.Text.Json;
using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;

namespace ContactCore.Csv.Tests.Corpora;

public class NaughtyStringsTests
{
    [DataFact]
    public async Task Every_string_comes_back_as_it_went_out_or_is_refused_by_name()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllBytesAsync(Repository.DataFile("text", "blns.json")))!;
        string[] taken = [.. strings.Where(IsText)];

        Result result = await CsvText.Read(await CsvText.Write(null, [["before", "cell"], .. taken.Select(s => new[] { "x", s })]));

        Assert.Null(result.Error);
        Assert.Equal(taken, result.Good.Select(row => row.Cells[1]), StringComparer.Ordinal);
        foreach (string refused in strings.Except(taken, StringComparer.Ordinal))
            await Assert.ThrowsAsync<InvalidValueException>(() => CsvText.Write(null, ["cell"], [refused]));
    }

    private static bool IsText(string s) => !s.Contains('\0', StringComparison.Ordinal) && s.HasWholeCharacters();
}
