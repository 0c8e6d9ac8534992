using ContactCore.Filters;

namespace ContactCore.Tests.Refusals;

/// <summary>Lines of text that are no filter.</summary>
internal static class FilterTextRefusals
{
    private static readonly string[] Texts =
    [
        "", "   ", "LastName", "LastName ==", "LastName == Maier", "LastName = \"Maier\"", "\"Maier\" == LastName", "LastName == \"Maier",
        "LastName == \"M\\aier\"", "LastName == \"Maier\\", "LastName == 'Maier'", "LastName == “Maier”", "LastName == „Maier“", "LastName == «Maier»",
        "LastName == \"a\" & FirstName == \"b\"", "LastName == \"a\" && FirstName == \"b\"", "LastName == \"a\" | FirstName == \"b\"",
        "LastName == \"a\" || FirstName == \"b\"", "!InSegment(\"VIP\")", "LastName <> \"a\"", "LastName == \"a\"; DROP TABLE", "LastName == \"a\" \u00A7", "LastName == \"a\" ~",
        "(LastName == \"a\"", "LastName == \"a\")", "LastName == \"a\" and", "and LastName == \"a\"", "LastName == \"a\" FirstName == \"b\"", "not",
        "Lastname == \"a\"", "LastNames == \"a\"", "Address == \"a\"", "Address.Town == \"a\"", "Address.Citi == \"a\"", "City == \"a\"", "Catgories.Contains(\"a\")", "Field[\"a\"] == 1",
        "InSegmnt(\"VIP\")", "InSegment", "InSegment(", "InSegment()", "InSegment(\"VIP\"", "InSegment(VIP)", "InSegment(5)", "InSegment(\" \")",
        "Categories == \"news\"", "Categories.StartsWith(\"news\")", "Categories.Contains(5)", "Categories.Contains(null)",
        "LastName.Length > 5", "LastName.Contains", "LastName.Contains(", "LastName.Contains()", "LastName.Contains(\"a\"", "LastName.Contains(5)", "LastName.Contains(\"\")",
        "Fields", "Fields[", "Fields[age] > 5", "Fields[\"age\" > 5", "Fields[\"\"] > 5", "Fields[\"age\"].Contains(5)", "Fields[\"age\"] > null",
        "LastName == 5", "LastName == true", "LastName > null", "LastName == 12345678901234567890123456789", "EmailRating == 1.5", "EmailRating == 99999999999", "EmailRating == \"5\"", "EmailRating == -5.", "EmailRating == 5x",
        "EmailStatus == \"Activ\"", "EmailStatus == \"Revoked\"", "EmailStatus > \"Active\"", "PhoneStatus == \"Unsubscribed\"", "EmailStatus.Contains(\"A\")",
        "Source == \"Imported\"", "Source.Contains(\"I\")", "CreatedAt > \"yesterday\"", "CreatedAt > \"2026-02-30\"", "CreatedAt == 5", "CreatedAt.Contains(\"2026\")",
        "it == null", "1 == 1", "true", "new(LastName)", "iif(true, 1, 2)", "LastName == FirstName", "LastName == \"a\" == true", "LastName + \"a\" == \"b\"", "[\"a\"]", ".",
    ];

    public static IEnumerable<Refusal> All =>
    [
        .. Texts.Select(text => Refusal.Of(text.Length == 0 ? "nothing" : string.IsNullOrWhiteSpace(text) ? "white space" : Channels.Markdown.Code(text), () => ContactFilter.Parse(text))),
        Refusal.Of("4,001 characters", () => ContactFilter.Parse($"LastName == \"{new string('a', FilterLimits.TextLength)}\"")),
        Refusal.Of("201 conditions", () => ContactFilter.Parse(string.Join(" or ", Enumerable.Repeat("Email != null", FilterLimits.TextTerms + 1)))),
        Refusal.Of("33 parentheses", () => ContactFilter.Parse($"{new string('(', 33)}Email != null{new string(')', 33)}")),
        Refusal.Of("33 times not", () => ContactFilter.Parse($"{string.Concat(Enumerable.Repeat("not ", 33))}Email != null")),
        Refusal.Of("17 times `not (` within 16 parentheses", () => ContactFilter.Parse($"{new string('(', 16)}{string.Concat(Enumerable.Repeat("not (", 17))}Email != null{new string(')', 33)}")),
    ];
}
