namespace ContactCore.Csv.Tests.Docs;

/// <summary>Markdown tables.</summary>
internal static class Table
{
    internal static string Of(string[] header, IEnumerable<string[]> rows) =>
        string.Concat(new[] { header, [.. header.Select(_ => "---")] }.Concat(rows).Select(Line));

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells.Select(Escaped))} |\n";

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
