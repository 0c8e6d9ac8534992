using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>
/// The part of a text that filters compare, on every store alike: normalised, and of a text that is longer than any index
/// can hold only the beginning.
/// </summary>
public static class ComparedText
{
    /// <summary>How many units of a name, an address part, a language, a time zone or an external ID count.</summary>
    public const int Units = 400;

    /// <summary>How many units of an additional field's text count.</summary>
    public const int FieldUnits = 4_000;

    /// <summary>The compared part of a text of the profile.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Its normalised beginning.</returns>
    public static string Of(string text) => NormalizedText.Prefix(NormalizedText.Of(text), Units);

    /// <summary>The compared part of an additional field's text.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Its normalised beginning.</returns>
    public static string OfField(string text) => NormalizedText.Prefix(NormalizedText.Of(text), FieldUnits);

    // What must be somewhere within a text, or at its end, is never cut: a longer one cannot be there.
    internal static string Comparand(string value, Comparison comparison, int units)
    {
        string normalized = NormalizedText.Of(value);
        return comparison is Comparison.Contains or Comparison.EndsWith ? normalized : NormalizedText.Prefix(normalized, units);
    }
}
