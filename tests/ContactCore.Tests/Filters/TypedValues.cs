using System.Text.RegularExpressions;

namespace ContactCore.Tests.Filters;

/// <summary>The parts of a text that may be somebody's data, and so must not be repeated: emails, long numbers, quoted texts, long words.</summary>
internal static partial class TypedValues
{
    public static IEnumerable<string> Of(string text) => text.Length > 10_000
        ? []
        : Value().Matches(text).Select(match => match.Value.Trim('"')).Where(value => value.Length >= 6 && !Vocabulary.Contains(value)).Distinct(StringComparer.Ordinal);

    // What the grammar and its own messages have, whoever typed it too.
    private const string Words = """
        LastName FirstName FullName ExternalId Language TimeZone Address PostalCode Region Country Email Phone EmailStatus
        PhoneStatus Source CreatedAt ChangedAt EmailRating Fields Categories InSegment Contains StartsWith EndsWith Import
        Active Blacklisted Unsubscribed IsAbsent IsPresent absent address allowed backslash before begins behind bracket
        brackets category character characters closes closing compared compares comparison condition conditions double
        filter filters instant joined meaning missing nested nearest number numbers operator parentheses parenthesis
        position quotes rating rightly segment single something stands surrogate unknown unpaired values without 9223372036854
        """;

    private static readonly HashSet<string> Vocabulary = [.. Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+@[^\\s\"]+|\\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
