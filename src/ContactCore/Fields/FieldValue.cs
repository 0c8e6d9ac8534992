using System.Globalization;
using ContactCore.Errors;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>The value of an additional field: a text, a number, true or false, a day, or a choice.</summary>
public sealed record FieldValue
{
    private FieldValue(FieldType type, string? text, long? scalar)
    {
        Type = type;
        StoredText = text;
        StoredScalar = scalar;
    }

    /// <summary>What the value is.</summary>
    public FieldType Type { get; }

    /// <summary>A text or a choice as a store keeps it, otherwise null.</summary>
    public string? StoredText { get; }

    /// <summary>A number times a million, 0 or 1, or days since 1970-01-01, as a store keeps it; otherwise null.</summary>
    public long? StoredScalar { get; }

    /// <summary>The number, or null where the value is none.</summary>
    public decimal? Number => Type == FieldType.Number ? Millionths.ToNumber(StoredScalar!.Value) : null;

    /// <summary>True or false, or null where the value is neither.</summary>
    public bool? Boolean => Type == FieldType.Boolean ? StoredScalar == 1 : null;

    /// <summary>The day, or null where the value is none.</summary>
    public DateOnly? Date => Type == FieldType.Date ? FieldDay.Of(StoredScalar!.Value) : null;

    /// <summary>The text or the choice, or null where the value is neither.</summary>
    public string? Text => StoredText;

    /// <summary>A text.</summary>
    /// <param name="text">1 to 2,000 characters.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public static FieldValue Of(string text) => new(FieldType.Text, TextLimit.Field.Required(text, "field"), null);

    /// <summary>A choice; whether the definition lists it is checked when it is written.</summary>
    /// <param name="text">1 to 200 characters.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public static FieldValue Choice(string text) => new(FieldType.Choice, TextLimit.Name.Required(text, "field"), null);

    /// <summary>A number.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidValueException">Outside the range, or finer than a millionth.</exception>
    public static FieldValue Of(decimal number) => new(FieldType.Number, null, Millionths.Of(number, "field"));

    /// <summary>True or false.</summary>
    /// <param name="flag">Which.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(bool flag) => new(FieldType.Boolean, null, flag ? 1 : 0);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(DateOnly day) => new(FieldType.Date, null, FieldDay.Of(day));

    /// <summary>A value as a store kept it.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="text">The text, for a text or a choice.</param>
    /// <param name="scalar">The number, for the others.</param>
    /// <returns>The value.</returns>
    public static FieldValue FromStore(FieldType type, string? text, long? scalar) => new(type, text, scalar);

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FieldValue(string text) => Of(text);

    /// <summary>A number as a value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FieldValue(decimal number) => Of(number);

    /// <summary>A whole number as a value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FieldValue(int number) => Of((decimal)number);

    /// <summary>True or false as a value.</summary>
    /// <param name="flag">Which.</param>
    public static implicit operator FieldValue(bool flag) => Of(flag);

    /// <summary>A day as a value.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator FieldValue(DateOnly day) => Of(day);

    /// <summary>The value as text that <see cref="FieldText.Parse"/> reads back, the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        FieldType.Number => Number!.Value.ToString("0.######", CultureInfo.InvariantCulture),
        FieldType.Boolean => Boolean!.Value ? "true" : "false",
        FieldType.Date => Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => StoredText!,
    };
}
