using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Filters;

/// <summary>Generates texts that look like filters.</summary>
internal static class Soup
{
    private static readonly string[] Pieces =
    [
        "LastName", "Address.City", "Address", "Email", "EmailStatus", "EmailRating", "CreatedAt", "Source", "Fields[\"a\"]", "Fields", "Categories",
        "InSegment(\"a\")", "InSegment", "==", "!=", "<", "<=", ">", ">=", "and", "or", "not", "(", ")", "[", "]", ".", "\"a\"", "\"Active\"",
        "\"2026-01-31\"", "5", "-1.5", "true", "false", "null", ".Contains(\"a\")", ".StartsWith(", "\"", "\\", "&&", "'", "=", "ı", "\uD800", "\0", "x",
    ];

    /// <summary>Pieces of the grammar in any order.</summary>
    public static Gen<string> Tokens { get; } =
        from count in Gen.Choose(0, 12) from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count) from between in Gen.Elements(" ", "", "\t")
        select string.Join(between, pieces);

    /// <summary>A text with something taken out, put in or doubled; or left as it is.</summary>
    public static Gen<string> Spoiled(string text) =>
        from start in Gen.Choose(0, text.Length) from count in Gen.Choose(0, Math.Min(8, text.Length - start)) from piece in Gen.Elements(Pieces)
        from spoiled in Gen.Elements(text, text.Remove(start, count), text.Insert(start, piece), text.Insert(start, text.Substring(start, count)))
        select spoiled;
}
