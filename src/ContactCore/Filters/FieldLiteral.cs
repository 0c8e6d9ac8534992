using ContactCore.Errors;
using ContactCore.Fields;

namespace ContactCore.Filters;

/// <summary>
/// What an additional field is compared with: a text, a number, or true or false. A day is the text <c>2026-01-31</c>; which
/// of them fits is known only when the account's definition of the field is.
/// </summary>
public sealed record FieldLiteral
{
    private FieldLiteral(string? text, decimal? number, bool? flag)
    {
        Text = text;
        Number = number;
        Flag = flag;
    }

    /// <summary>The text, or null.</summary>
    public string? Text { get; }

    /// <summary>The number, or null.</summary>
    public decimal? Number { get; }

    /// <summary>True or false, or null.</summary>
    public bool? Flag { get; }

    /// <summary>A text.</summary>
    /// <param name="text">1 to 2,000 characters.</param>
    /// <returns>The literal.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public static FieldLiteral Of(string text) => new(FilterLimits.Value(text), null, null);

    /// <summary>A number.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The literal.</returns>
    /// <exception cref="InvalidValueException">Outside the range, or finer than a millionth.</exception>
    public static FieldLiteral Of(decimal number) => new(null, FieldValue.Of(number).Number, null);

    /// <summary>True or false.</summary>
    /// <param name="flag">Which.</param>
    /// <returns>The literal.</returns>
    public static FieldLiteral Of(bool flag) => new(null, null, flag);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The literal: the day's text.</returns>
    public static FieldLiteral Of(DateOnly day) => Of(FieldValue.Of(day).ToString());

    /// <summary>The literal as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? (Number is { } number ? FieldValue.Of(number).ToString() : Flag == true ? "true" : "false");
}
