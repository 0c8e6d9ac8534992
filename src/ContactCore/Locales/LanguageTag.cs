using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ContactCore.Errors;

namespace ContactCore.Locales;

/// <summary>
/// A language by its tag (BCP 47, RFC 5646), such as de or pt-BR. Well-formedness is checked, not registration: new
/// subtags appear. Case is brought to the recommended form, which carries no meaning (section 2.1.1).
/// </summary>
public sealed partial record LanguageTag
{
    private const int Longest = 35;

    private LanguageTag(string value) => Value = value;

    /// <summary>The tag in its recommended case.</summary>
    public string Value { get; }

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The tag, in any case; an underscore is read as a hyphen.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="InvalidValueException">Not a well-formed tag.</exception>
    public static LanguageTag Parse(string? text) =>
        TryParse(text, out LanguageTag? tag)
            ? tag!
            : throw new InvalidValueException("language", "is not a language tag", "a BCP 47 tag such as de or pt-BR");

    /// <summary>Reads a tag, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The tag, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        string trimmed = text?.Trim().Replace('_', '-') ?? "";
        tag = trimmed.Length <= Longest && WellFormed().IsMatch(trimmed) ? new LanguageTag(Recommended(trimmed)) : null;
        return tag is not null;
    }

    /// <summary>The tag in its recommended case.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static string Recommended(string tag)
    {
        string[] parts = tag.ToLowerInvariant().Split('-');
        for (int i = 1; i < parts.Length && parts[i - 1].Length > 1; i++)
        {
            if (parts[i].Length == 2)
                parts[i] = parts[i].ToUpperInvariant();
            else if (parts[i].Length == 4 && char.IsAsciiLetter(parts[i][0]))
                parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..];
        }

        return string.Join('-', parts);
    }

    [GeneratedRegex(@"^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WellFormed();
}
