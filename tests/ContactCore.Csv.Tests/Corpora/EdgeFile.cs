using System.Text.Json;
using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

/// <summary>One file of csv/edge/bad with what its manifest says of it.</summary>
internal sealed record EdgeFile(string Name, string What, string Verdict, long Line, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    internal static IReadOnlyList<EdgeFile> All()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.DataFile("csv", "edge", "bad", "manifest.json")));
        return [.. manifest.RootElement.EnumerateArray().Select(Parse)];
    }

    internal Task<Result> Read(CsvReadOptions? options) =>
        CsvText.Read(CsvFile.Read(Repository.DataFile("csv", "edge", "bad", Name), options));

    /// <summary>
    /// Whether a reading gives the verdict: ok, every row and no problem; warn, every row, with or without a problem;
    /// error, a problem on the line.
    /// </summary>
    internal bool Agrees(Result result) => Verdict switch
    {
        "ok" => result.Error is null && result.Bad.Count == 0 && SameRows(result),
        "warn" => result.Error is null && SameRows(result),
        _ => result.Error?.Line == Line || result.Bad.Any(row => row.Line == Line),
    };

    private bool SameRows(Result result) =>
        Rows.Count == result.All.Count
        && Rows.Zip(result.All).Select((pair, i) => Same(pair.First, pair.Second, header: i == 0)).All(same => same);

    private static bool Same(IReadOnlyList<string> expected, IReadOnlyList<string> cells, bool header) =>
        expected.Select(cell => header ? cell.Trim() : cell).SequenceEqual(cells, StringComparer.Ordinal);

    private static EdgeFile Parse(JsonElement file) => new(
        file.GetProperty("file").GetString()!,
        file.GetProperty("what").GetString()!,
        file.GetProperty("verdict").GetString()!,
        file.TryGetProperty("line", out JsonElement line) ? line.GetInt64() : 0,
        file.TryGetProperty("rows", out JsonElement rows) ? [.. rows.EnumerateArray().Select(Row)] : []);

    private static IReadOnlyList<string> Row(JsonElement row) => [.. row.EnumerateArray().Select(Cell)];

    private static string Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.String
        ? cell.GetString()!
        : string.Concat(Enumerable.Repeat(cell.GetProperty("repeat").GetString()!, cell.GetProperty("count").GetInt32()));
}
