using System.Text.Json;
using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

/// <summary>One case of Papa Parse's own tests, with the rows that it expects.</summary>
internal sealed record PapaparseCase(
    string Id, string What, string Input, JsonElement Config, IReadOnlyList<IReadOnlyList<string>> Expected)
{
    private static readonly HashSet<string> Offered =
        new(["delimiter", "header", "newline", "skipEmptyLines", "fastMode"], StringComparer.Ordinal);

    /// <summary>A setting of the case that ContactCore has no like of, or null.</summary>
    internal string? NotOffered =>
        Config.EnumerateObject().Select(setting => setting.Name).FirstOrDefault(name => !Offered.Contains(name))
        ?? (Delimiter is null or { Length: 1 } and not "\n" ? null : "delimiter of several characters or a line break");

    private string? Delimiter => Config.TryGetProperty("delimiter", out JsonElement value) ? value.GetString() : null;

    private bool HasHeader => Config.TryGetProperty("header", out JsonElement value) && value.GetBoolean();

    internal static IReadOnlyList<PapaparseCase> All()
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(Repository.DataFile("csv", "edge", "papaparse-cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(Parse)];
    }

    internal async Task<bool> AgreesAsync()
    {
        Result result = await CsvText.Read(Input, new CsvReadOptions { Delimiter = Delimiter is { } d ? d[0] : null });
        IEnumerable<IReadOnlyList<string>> ours = HasHeader ? result.Rows.Select(row => row.Cells) : result.All;
        return result.Error is null
            && ours.Select(Joined).SequenceEqual(Expected.Select(Joined), StringComparer.Ordinal);
    }

    // A cell cannot hold the separator of this join; that of a row is its place in the sequence.
    private static string Joined(IReadOnlyList<string> cells) => string.Join('\u0001', cells);

    private static PapaparseCase Parse(JsonElement one) => new(
        one.GetProperty("id").GetString()!,
        one.GetProperty("description").GetString()!,
        one.GetProperty("input").GetString()!,
        one.GetProperty("config").Clone(),
        [.. one.GetProperty("expected_data").EnumerateArray().Select(Row)]);

    // With a header each row is an object; what is past the header's last column is a list in it.
    private static IReadOnlyList<string> Row(JsonElement row) => row.ValueKind == JsonValueKind.Array
        ? [.. row.EnumerateArray().Select(cell => cell.ToString())]
        : [.. row.EnumerateObject().Select(cell => cell.Value).SelectMany(Cells)];

    private static IReadOnlyList<string> Cells(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? Row(value) : [value.ToString()];
}
