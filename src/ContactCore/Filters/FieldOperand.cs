using System.Globalization;
using ContactCore.Errors;
using ContactCore.Fields;

namespace ContactCore.Filters;

/// <summary>What a condition compares an additional field with, in the form that stores keep values in.</summary>
/// <param name="Text">For a text or a choice, the value as stores compare it; otherwise null.</param>
/// <param name="Scalar">For the others, the number times a million, 0 or 1, or days since 1970-01-01; otherwise null.</param>
public readonly record struct FieldOperand(string? Text, long? Scalar)
{
    /// <summary>Fits a condition to its field.</summary>
    /// <param name="field">The account's definition.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="InvalidValueException">The value, or the comparison, does not go with the field's type.</exception>
    public static FieldOperand Of(FieldDefinition field, FieldCondition condition)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(condition);
        FieldLiteral value = condition.Value;
        return field.Type switch
        {
            FieldType.Text or FieldType.Choice when value.Text is { } text =>
                new FieldOperand(ComparedText.Comparand(text, condition.Comparison, ComparedText.FieldUnits), null),
            FieldType.Number when value.Number is { } number => new FieldOperand(null, FieldValue.Of(number).StoredScalar),
            FieldType.Boolean when value.Flag is { } flag => new FieldOperand(null, FieldValue.Of(flag).StoredScalar),
            FieldType.Date when value.Text is { } text && FieldNatures.Allows(FieldNature.Instant, condition.Comparison) && Day(text) is { } day =>
                new FieldOperand(null, FieldValue.Of(day).StoredScalar),
            _ => throw Misfit(field, condition),
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static InvalidValueException Misfit(FieldDefinition field, FieldCondition condition)
    {
        string given = condition.Value.Text is not null ? "a text" : condition.Value.Number is not null ? "a number" : "true or false";
        string allowed = field.Type switch
        {
            FieldType.Number => "a number such as -12.5, by ==, !=, <, <=, > or >=",
            FieldType.Boolean => "true or false, by == or !=",
            FieldType.Date => "a day such as \"2026-01-31\", by ==, !=, <, <=, > or >=",
            _ => "a text",
        };
        return new InvalidValueException($"field {field.Name}", $"holds {field.Type} and is compared with {given} by {condition.Comparison}", allowed);
    }
}
