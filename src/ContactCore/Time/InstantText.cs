using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Time;

/// <summary>Instants as text, the same in every culture.</summary>
public static class InstantText
{
    // Tried in this order: those that exports write come first, since a million rows have several instants each. Seconds
    // may have decimals, and K stands for an offset, for Z, or for nothing.
    private static readonly string[] Forms =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm",
    ];

    /// <summary>An instant in ISO 8601, in UTC, with as many decimals as it has.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Text such as <c>2026-01-31T09:30:00Z</c>.</returns>
    public static string Of(DateTimeOffset instant) =>
        Microseconds.Cut(instant).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads a day or an instant in ISO 8601; without an offset it is UTC.</summary>
    /// <param name="text">The text; white space at the edges is trimmed.</param>
    /// <param name="field">The field's name, for the error.</param>
    /// <returns>The instant in whole microseconds.</returns>
    /// <exception cref="InvalidValueException">It is neither.</exception>
    public static DateTimeOffset Parse(string text, string field)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateTimeOffset.TryParseExact(
            text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? Microseconds.Cut(instant)
            : throw new InvalidValueException(field, "is not an instant", "a day such as 2026-01-31, or an instant such as 2026-01-31T09:30:00Z");
    }
}
