using System.Text.Json;
using ContactCore.Cli.Output;
using ContactCore.Importing;

namespace ContactCore.Cli.Files;

/// <summary>What an import did.</summary>
internal static class ImportReportView
{
    private const int MostProblems = 10;

    public static void Write(Utf8JsonWriter json, ImportReport report)
    {
        foreach ((string name, long count) in Counts(report))
            json.WriteNumber(name, count);
        json.WriteTexts("ignoredColumns", report.IgnoredColumns);
    }

    public static string Text(ImportReport report)
    {
        List<string> lines = [.. Counts(report).Select(count => $"{count.Name,-10} {count.Count,10}")];
        if (report.IgnoredColumns.Count > 0)
            lines.Add($"ignored columns: {string.Join(", ", report.IgnoredColumns)}");
        lines.AddRange(report.Remarks);
        HashSet<long> rejected = [.. report.Problems.Where(problem => problem.IsRejection).Select(problem => problem.Line)];
        lines.AddRange(report.Problems.Take(MostProblems).Select(problem => Text(problem, isTaken: !rejected.Contains(problem.Line))));
        if (report.Rejected + report.Warnings > MostProblems)
            lines.Add("further problems are not shown; --rejects FILE.csv gets every rejected row");
        return string.Join(Environment.NewLine, lines.Select(Printable.Line));
    }

    private static IEnumerable<(string Name, long Count)> Counts(ImportReport report) =>
    [
        ("created", report.Created),
        ("updated", report.Updated),
        ("unchanged", report.Unchanged),
        ("skipped", report.Skipped),
        ("rejected", report.Rejected),
        ("warnings", report.Warnings),
        ("erased", report.Erased),
    ];

    private static string Text(ImportProblem problem, bool isTaken) =>
        $"line {problem.Line}{(problem.Column is { } column ? $", {column}" : "")}: {problem.Reason}{(isTaken ? " (taken)" : "")}";
}
