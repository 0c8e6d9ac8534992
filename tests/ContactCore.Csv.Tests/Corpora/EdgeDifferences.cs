namespace ContactCore.Csv.Tests.Corpora;

/// <summary>The files of csv/edge/bad that get another verdict than their manifest's, on purpose.</summary>
internal static class EdgeDifferences
{
    private const string Unknowable = "the bytes cannot tell one legacy encoding from another; a remark says which was taken";

    private const string Empty = "an import of nothing is a mistake to be told of, not a success with no rows";

    private const string BlanksAroundQuotes =
        "blanks between a separator and a quoted cell are layout, as in `\"a\", \"b\"`; a quote there is hardly ever data";

    internal static IReadOnlyDictionary<string, Difference> All { get; } = new Dictionary<string, Difference>(StringComparer.Ordinal)
    {
        ["10-windows1251.csv"] = Legacy("windows-1251"),
        ["13-iso8859-2.csv"] = Legacy("iso-8859-2"),
        ["14-koi8-r.csv"] = Legacy("koi8-r"),
        ["15-shift-jis.csv"] = Legacy("shift_jis"),
        ["16-gb18030.csv"] = Legacy("gb18030"),
        ["17-macroman-cr.csv"] = Legacy("macintosh"),
        ["18-utf8-bad-byte.csv"] = new(
            "one byte FF and no other sign of UTF-8: as likely the ÿ of Windows-1252", new CsvReadOptions { Encoding = "utf-8" }),
        ["24-bom-in-middle.csv"] = new("the mark is left out and a remark names the line: nobody's name begins with one"),
        ["30-unit-separator.csv"] = Separator('\u001F'),
        ["31-caret.csv"] = Separator('^'),
        ["34-double-pipe.csv"] = new("a separator has one character; the rows that it does not fit are refused, each with its line"),
        ["48-space-before-quote.csv"] = new(BlanksAroundQuotes),
        ["49-space-after-quote.csv"] = new(BlanksAroundQuotes),
        ["59-trailing-comma-rows.csv"] = new("empty cells past the header's last say nothing, so none is lost by leaving them out"),
        ["60-empty.csv"] = new(Empty),
        ["61-bom-only.csv"] = new(Empty),
        ["63-newlines-only.csv"] = new(Empty),
    };

    internal static Difference? Of(string file) => All.GetValueOrDefault(file);

    private static Difference Legacy(string encoding) => new(Unknowable, new CsvReadOptions { LegacyEncoding = encoding });

    private static Difference Separator(char delimiter) => new(
        "only comma, semicolon, tab and pipe are looked for: any other character may be data",
        new CsvReadOptions { Delimiter = delimiter });
}
