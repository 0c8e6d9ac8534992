namespace ContactCore.Benchmarks.Reporting;

/// <summary>How the measurements of a class are told.</summary>
/// <param name="Class">The class.</param>
/// <param name="Title">The heading.</param>
/// <param name="Words">What is compared, and how large the ratio may be.</param>
/// <param name="Baseline">The method that the other one is compared with.</param>
/// <param name="Method">The other one; null where there are several.</param>
/// <param name="Bar">How large the ratio of the times may be; null where none was set.</param>
public sealed record Suite(string Class, string Title, string Words, string Baseline, string? Method, double? Bar)
{
    public static IReadOnlyList<Suite> All { get; } =
    [
        new("CountBenchmarks", "Counting", "`CountAsync` of a selection, beside a hand-written `SELECT count(*)` over the same tables; at most 1.3 times.", "Sql", "Book", 1.3),
        new("ListBenchmarks", "Listing", "`PageAsync` of the latest 50 whole contacts, beside hand-written statements that read the same rows (contacts, channels, standings, blacklists, categories, segments, fields) and make no objects of them; at most 1.3 times.", "Sql", "Book", 1.3),
        new("StatisticsBenchmarks", "Statistics", "Of the whole base, beside a hand-written statement each; at most 1.3 times. The one by hand counts days of UTC, the book those of the account's time zone.", "Sql", "Book", 1.3),
        new("LimitBenchmarks", "The contact limit", "The same question of an account whose limit nine tenths of its contacts fit in, beside without a limit. No bar.", "Without", "Limited", null),
        new("ActivityListBenchmarks", "Activities of a contact", "Of one who has 5,000 among 3 million of all, beside the same by hand; at most 1.3 times.", "Sql", "Book", 1.3),
        new("DepthBenchmarks", "Paging deep", "Page 10,000 of 50 contacts (1,000 in memory), beside page 1; at most 1.5 times.", "First", "Deep", 1.5),
        new("DuplicateBenchmarks", "Exact duplicates", "How many keys are held more than once, and by how many, beside a bare `GROUP BY key HAVING count(*) > 1`; at most 1.2 times.", "GroupBy", "Book", 1.2),
        new("ImportBenchmarks", "Importing", "50,000 rows through the importer into an empty base, beside a bare insert of the rows that come of it (prepared statement, or COPY; contacts with normalised columns, channels, standings, blacklist, categories, fields, history); at most 1.67 times, which is 0.6 of its speed.", "Bare", "Import", 1 / 0.6),
        new("ActivityBenchmarks", "Reporting activities", "50,000 emails to 5,000 contacts as a stream, with their ratings, beside a bare insert of the rows that come of it (prepared statement, or COPY; activities, and how they fared); at most twice, which is 0.5 of its speed.", "Bare", "Report", 2),
        new("BlacklistBenchmarks", "Blacklisting an email", "An entry added and removed again: on an email that 1,000 accounts hold, beside one that a single account holds; at most 1.1 times.", "OneHolds", "ThousandHold", 1.1),
        new("DeletionBenchmarks", "Bulk deletion", "Half the contacts of a base of that size, all unsubscribed, deleted by rule 2 in transactions of 2,000 each, beside one statement a table by hand, in a single transaction that keeps all other writers waiting, checks no rule and tells no handler. One run of each. No bar.", "Sql", "Book", null),
        new("ExportBenchmarks", "Exporting", "50,000 contacts written as CSV to nowhere, beside one hand-written joined statement whose rows go through the same CSV writer; it knows that nobody has a second email or phone, and so asks once, where the export first finds out which columns are needed. No bar.", "Joined", "Export", null),
        new("WholeRunBenchmarks", "Probable duplicates of a file", "Invented persons with nine columns, from the bytes of a CSV file to the groups of one person without settings, on all threads and on one, beside CsvHelper's bare read of every cell of the file. The program is warm: no start is among it. No bar.", "BareRead", null, null),
        new("JaroWinklerBenchmarks", "Jaro-Winkler", "20 texts with 5,000 others each, surnames and emails, beside F23.StringSimilarity (whose bonus for a common beginning is another formula): as a textbook has it, one by one, with the table of the one text kept, and several others side by side. At most 0.33 for surnames and 0.05 for emails with the table kept.", "F23", null, null),
        new("LevenshteinBenchmarks", "Levenshtein", "The same texts, beside F23.StringSimilarity; the same bars.", "F23", null, null),
        new("MemoryCountBenchmarks", "Counting in memory", "`CountAsync` of the in-memory store, a tenth of the contacts, beside LINQ over a `List` of plain objects that hold their keys. No bar.", "Linq", "Book", null),
        new("MemoryListBenchmarks", "Listing in memory", "`PageAsync` of the latest 50, beside `Where`, `OrderByDescending` and `Take` over the same list. No bar.", "Linq", "Book", null),
        new("MemoryDuplicateBenchmarks", "Exact duplicates in memory", "Beside LINQ's `GroupBy` over the same list. No bar.", "GroupBy", "Book", null),
        new("MemoryImportBenchmarks", "Importing into memory", "50,000 rows through the importer, beside reading them into a list of plain objects with keys: no rules, no history, no statuses. No bar.", "List", "Import", null),
        new("MemoryExportBenchmarks", "Exporting from memory", "A tenth of the contacts written as CSV to nowhere, beside the plain objects through the same CSV writer. No bar.", "List", "Export", null),
    ];
}
