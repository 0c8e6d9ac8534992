using System.Text;
using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

/// <summary>A file of univocity's or rust-csv's own tests.</summary>
/// <param name="Folder">The parser's name.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Rows">How many of the expected rows are read with equal cells.</param>
/// <param name="Expected">How many rows are expected.</param>
/// <param name="Refused">How many rows are refused, equal or not.</param>
/// <param name="Why">Why the others differ, and which options were given; empty where neither is so.</param>
internal sealed record OtherParsersFile(string Folder, string Name, int Rows, int Expected, int Refused, string Why)
{
    private const string Comments = "lines with # are cells as any, not comments; the rows that they misplace are refused";

    internal static async Task<IReadOnlyList<OtherParsersFile>> ReadAllAsync() =>
    [
        await Plain("rust-csv", "smallpop.csv", ','),
        await Plain("rust-csv", "smallpop-no-headers.csv", ',', "the first row is taken for the header"),
        await Plain("rust-csv", "smallpop-colon.csv", ':', "with `Delimiter = ':'`", new CsvReadOptions { Delimiter = ':' }),
        await Plain("rust-csv", "uspop-latin1.csv", ','),
        await Plain("rust-csv", "uspop-null.csv", ','),
        await Plain("univocity", "iterating_test.csv", ',', "rows of other lengths than the header's are refused"),
        await Listed("example.csv", "expected-example001ParseAll.txt", Comments),
        await Listed(
            "european.csv",
            "expected-example012FormatAutodetection.txt",
            "a backslash before a quote is no escape: the rows with one are refused"),
    ];

    /// <summary>A file that no cell of needs quotes, so that splitting it is reading it.</summary>
    private static async Task<OtherParsersFile> Plain(
        string folder, string name, char delimiter, string why = "", CsvReadOptions? options = null)
    {
        string path = Repository.DataFile("csv", "edge", folder, name);
        string[] lines = await File.ReadAllLinesAsync(path, Encoding.Latin1);
        string utf8 = await File.ReadAllTextAsync(path);
        if (!utf8.Contains('\uFFFD', StringComparison.Ordinal))
            lines = utf8.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
        Result result = await CsvText.Read(CsvFile.Read(path, options));
        lines[0] = string.Join(delimiter, lines[0].Split(delimiter, StringSplitOptions.TrimEntries));
        return Counted(folder, name, result, [.. lines.Select(line => Shown(line.Split(delimiter)))], why);
    }

    /// <summary>A file that univocity's own output is there for: cells in brackets, null for an empty one.</summary>
    private static async Task<OtherParsersFile> Listed(string name, string expected, string why)
    {
        string text = await File.ReadAllTextAsync(Repository.DataFile("csv", "edge", "univocity", expected));
        string[] rows = [.. RowsOf(text, name)];
        Result result = await CsvText.Read(CsvFile.Read(Repository.DataFile("csv", "edge", "univocity", name)));
        return Counted("univocity", name, result, rows, why);
    }

    private static IEnumerable<string> RowsOf(string text, string name)
    {
        int start = text.IndexOf($"/{name}:", StringComparison.Ordinal);
        string part = start < 0 ? text : text[start..];
        int end = part.IndexOf("\n\n", StringComparison.Ordinal);
        part = end < 0 || start < 0 ? part : part[..end];
        for (int open = part.IndexOf('[', StringComparison.Ordinal); open >= 0; open = part.IndexOf('[', open + 1))
            yield return part[open..(part.IndexOf(']', open) + 1)].ReplaceLineEndings("\n");
    }

    private static OtherParsersFile Counted(string folder, string name, Result result, string[] expected, string why)
    {
        var ours = result.All.Select(Shown).ToHashSet(StringComparer.Ordinal);
        return new(folder, name, expected.Count(ours.Contains), expected.Length, result.Bad.Count, why);
    }

    private static string Shown(IEnumerable<string> cells) =>
        $"[{string.Join(", ", cells.Select(cell => cell.Length == 0 ? "null" : cell))}]".ReplaceLineEndings("\n");
}
