using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Diagnostics;

/// <summary>docs/diagnostics.md: its tables, by the name of their first column.</summary>
internal static partial class DiagnosticsPage
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SharedData.Repository, "docs", "diagnostics.md"));

    /// <summary>The rows of a table, each as its trimmed cells.</summary>
    public static string[][] Table(string firstColumn) =>
    [
        .. Lines.SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>What stands in a cell between backticks.</summary>
    public static string[] Names(string cell) => [.. Name().Matches(cell).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
