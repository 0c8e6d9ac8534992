using ContactCore.Csv.Tests.Corpora;
using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Docs;

public class PageTests
{
    [DataFact]
    public async Task The_table_of_edge_files_is_what_reading_them_gives()
    {
        var rows = new List<string[]>();
        foreach (EdgeFile file in EdgeFile.All())
        {
            Result result = await file.Read(null);
            string manifest = file.Verdict + (file.Line > 0 ? $", line {file.Line}" : "");
            rows.Add([$"`{file.Name}`", file.What, manifest, Verdict(result), Why(EdgeDifferences.Of(file.Name))]);
        }

        new Page().Holds("edge files", Table.Of(["file", "what it is", "manifest", "ContactCore", "why it differs"], rows));
    }

    [DataFact]
    public void The_table_of_Papa_Parse_cases_is_what_the_test_allows()
    {
        IReadOnlyList<PapaparseCase> all = PapaparseCase.All();
        List<PapaparseCase> run = [.. all.Where(one => one.NotOffered is null)];
        IEnumerable<string[]> reasons = run.Where(one => PapaparseDifferences.All.ContainsKey(one.Id))
            .GroupBy(one => PapaparseDifferences.All[one.Id], one => one.Id, StringComparer.Ordinal)
            .Select(group => new[] { group.Key, $"{group.Count()}", string.Join(", ", group) });
        int same = run.Count - PapaparseDifferences.All.Count;
        string count = $"Of {all.Count} cases {run.Count} use what ContactCore has; {same} of these give the same rows.\n\n";

        new Page().Holds("papaparse", count + Table.Of(["why it differs", "cases", "which"], reasons));
    }

    [DataFact]
    public async Task The_table_of_other_parsers_files_is_what_reading_them_gives()
    {
        IReadOnlyList<OtherParsersFile> files = await OtherParsersFile.ReadAllAsync();

        new Page().Holds("other parsers", Table.Of(
            ["file", "rows with equal cells", "rows refused", "why it differs"],
            files.Select(Cells)));

        static string[] Cells(OtherParsersFile file) =>
            [$"`{file.Folder}/{file.Name}`", $"{file.Rows} of {file.Expected}", $"{file.Refused}", file.Why];
    }

    private static string Verdict(Result result)
    {
        string rows = result.Good.Count == 1 ? "1 row" : $"{result.Good.Count} rows";
        string bad = string.Concat(result.Bad.Take(1).Select(row => $"; line {row.Line}: {row.Problem}"))
            + (result.Bad.Count > 1 ? $"; {result.Bad.Count} rows refused" : "");
        // The message begins with the file's name, which the table has already.
        return result.Error is null ? rows + bad : $"{rows}{bad}; the rest is refused: {Problem(result.Error.Message)}";
    }

    private static string Problem(string message)
    {
        string problem = message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return problem[..problem.IndexOf("; allowed", StringComparison.Ordinal)];
    }

    private static string Why(Difference? difference) => difference switch
    {
        null => "",
        { Options.Delimiter: not null } => $"{difference.Reason}; named, it agrees",
        { Options: not null } => $"{difference.Reason}; with {Encoding(difference.Options)} named it agrees",
        _ => difference.Reason,
    };

    private static string Encoding(CsvReadOptions options) => options.Encoding ?? options.LegacyEncoding;
}
