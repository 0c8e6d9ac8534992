namespace ContactCore.Csv.Tests.Corpora;

/// <summary>The cases of Papa Parse that ContactCore reads otherwise, on purpose.</summary>
internal static class PapaparseDifferences
{
    private const string Trimmed = "the first row is the header, whose names are trimmed";

    private const string Blanks = "blanks around a quoted cell are layout";

    private const string Quotes = "a quote left open, or closed before more text, is refused and never guessed at";

    private const string BlankLine = "blank lines are no rows";

    private const string NoHeader = "a file without a header that names a column is refused";

    private const string Duplicates = "column names stay as they are, duplicates too: which is meant is the mapping's to say";

    private const string Mixed = "CR, LF and CRLF all end a row, mixed in one file too";

    private const string EmptyCells = "rows of empty cells are rows, for the import to judge";

    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["core-004"] = Trimmed,
        ["core-006"] = Trimmed,
        ["core-018"] = Blanks,
        ["core-020"] = Quotes,
        ["core-021"] = Quotes,
        ["core-022"] = Quotes,
        ["core-023"] = Quotes,
        ["core-024"] = Quotes,
        ["core-036"] = NoHeader,
        ["core-037"] = NoHeader,
        ["core-038"] = NoHeader,
        ["core-055"] = BlankLine,
        ["core-059"] = BlankLine,
        ["core-060"] = Duplicates,
        ["core-061"] = Duplicates,
        ["core-062"] = Duplicates,
        ["parse-072"] = Mixed,
        ["parse-097"] = BlankLine,
        ["parse-098"] = BlankLine,
        ["parse-099"] = BlankLine,
        ["parse-104"] = NoHeader,
        ["parse-105"] = NoHeader,
        ["parse-114"] = BlankLine,
        ["parse-117"] = NoHeader,
        ["parse-118"] = NoHeader,
        ["parse-143"] = EmptyCells,
        ["parse-144"] = EmptyCells,
        ["parse-146"] = Trimmed,
    };
}
