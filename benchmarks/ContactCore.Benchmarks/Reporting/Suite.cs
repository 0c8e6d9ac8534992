namespace ContactCore.Benchmarks.Reporting;

/// <summary>How the measurements of a class are told.</summary>
/// <param name="Class">The class.</param>
/// <param name="Title">The heading.</param>
/// <param name="Words">What is compared, and how large the ratio may be.</param>
/// <param name="Baseline">The method that the other one is compared with.</param>
/// <param name="Method">The other one.</param>
/// <param name="Bar">How large the ratio of the times may be.</param>
public sealed record Suite(string Class, string Title, string Words, string Baseline, string Method, double Bar)
{
    public static IReadOnlyList<Suite> All { get; } =
    [
        new("CountBenchmarks", "Counting", "`CountAsync` of a selection, beside a hand-written `SELECT count(*)` over the same tables; at most 1.3 times.", "Sql", "Book", 1.3),
        new("ListBenchmarks", "Listing", "`PageAsync` of the latest 50 whole contacts, beside hand-written statements that read the same rows (contacts, channels, standings, blacklists, categories, segments, fields) and make no objects of them; at most 1.3 times.", "Sql", "Book", 1.3),
        new("DepthBenchmarks", "Paging deep", "Page 10,000 of 50 contacts, beside page 1; at most 1.5 times.", "First", "TenThousandth", 1.5),
        new("DuplicateBenchmarks", "Exact duplicates", "How many keys are held more than once, and by how many, beside a bare `GROUP BY key HAVING count(*) > 1`; at most 1.2 times.", "GroupBy", "Book", 1.2),
        new("ImportBenchmarks", "Importing", "50,000 rows through the importer into an empty base, beside a bare insert of the rows that come of it (prepared statement, or COPY; contacts with normalised columns, channels, standings, blacklist, categories, fields, history); at most 1.67 times, which is 0.6 of its speed.", "Bare", "Import", 1 / 0.6),
    ];
}
