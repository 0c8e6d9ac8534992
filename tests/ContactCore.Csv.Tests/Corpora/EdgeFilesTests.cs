using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

public class EdgeFilesTests
{
    [DataFact]
    public async Task Every_file_gets_its_verdict_or_a_stated_difference()
    {
        var wrong = new List<string>();
        foreach (EdgeFile file in EdgeFile.All())
        {
            Difference? difference = EdgeDifferences.Of(file.Name);
            Result plain = await file.Read(null);
            if (file.Agrees(plain) != (difference is null))
                wrong.Add($"{file.Name} ({file.Verdict}, line {file.Line}): {Show(plain)}");
            if (difference?.Options is { } options && await file.Read(options) is var named && !file.Agrees(named))
                wrong.Add($"{file.Name} with options: {Show(named)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Show(Result result)
    {
        IEnumerable<string> rows = result.Rows.Take(4)
            .Select(row => $"{row.Line}:{row.Column} {row.Problem} [{string.Join('|', row.Cells.Take(4))}]");
        return $"[{string.Join('|', result.Header.Take(5))}] {string.Join(" / ", rows)} {string.Join("; ", result.Remarks)} {result.Error?.Message}";
    }
}
