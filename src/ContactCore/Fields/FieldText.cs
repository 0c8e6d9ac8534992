using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Fields;

/// <summary>Reads a field's value from text, as an import or a command line gives it.</summary>
public static class FieldText
{
    /// <summary>Reads a value.</summary>
    /// <param name="type">What it must be.</param>
    /// <param name="text">The text; white space at the edges is trimmed.</param>
    /// <param name="field">The field's name, for the error.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidValueException">The text is no value of the type.</exception>
    public static FieldValue Parse(FieldType type, string text, string field)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(field);
        string trimmed = text.Trim();
        try
        {
            return type switch
            {
                FieldType.Text => FieldValue.Of(trimmed),
                FieldType.Choice => FieldValue.Choice(trimmed),
                FieldType.Number => Number(trimmed),
                FieldType.Boolean => Flag(trimmed),
                _ => Day(trimmed),
            };
        }
        catch (InvalidValueException e)
        {
            throw new InvalidValueException($"field {field}", e.Problem, e.Allowed);
        }
    }

    private static FieldValue Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? FieldValue.Of(number)
            : throw new InvalidValueException("field", "is not a number", "digits with a point, such as -12.5");

    private static FieldValue Flag(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "1" => FieldValue.Of(true),
        "false" or "no" or "0" => FieldValue.Of(false),
        _ => throw new InvalidValueException("field", "is neither true nor false", "true, yes, 1, false, no, 0"),
    };

    private static FieldValue Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? FieldValue.Of(day)
            : throw new InvalidValueException("field", "is not a day", "a day of the calendar, such as 2026-01-31");
}
