using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>
/// What an additional field can be compared with: by the type that the account's definition gives it, which is checked
/// when the account is asked.
/// </summary>
public sealed class FieldFilters
{
    private readonly string _name;

    internal FieldFilters(string name) => _name = name;

    /// <summary>The text is equal, without regard to case and accents.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Is(string text) => new FieldCondition(_name, Comparison.Is, FieldLiteral.Of(text));

    /// <summary>There is a value, and it is another.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsNot(string text) => new FieldCondition(_name, Comparison.IsNot, FieldLiteral.Of(text));

    /// <summary>The text has it somewhere.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Contains(string text) => new FieldCondition(_name, Comparison.Contains, FieldLiteral.Of(text));

    /// <summary>The text begins with it.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter StartsWith(string text) => new FieldCondition(_name, Comparison.StartsWith, FieldLiteral.Of(text));

    /// <summary>The text ends with it.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter EndsWith(string text) => new FieldCondition(_name, Comparison.EndsWith, FieldLiteral.Of(text));

    /// <summary>The text is before it in the order of code points.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsBelow(string text) => new FieldCondition(_name, Comparison.Below, FieldLiteral.Of(text));

    /// <summary>The text is before it, or equal.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtMost(string text) => new FieldCondition(_name, Comparison.AtMost, FieldLiteral.Of(text));

    /// <summary>The text is behind it.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAbove(string text) => new FieldCondition(_name, Comparison.Above, FieldLiteral.Of(text));

    /// <summary>The text is behind it, or equal.</summary>
    /// <param name="text">1 to 2,000 characters; for a field of days, such as <c>2026-01-31</c>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtLeast(string text) => new FieldCondition(_name, Comparison.AtLeast, FieldLiteral.Of(text));

    /// <summary>The number is equal.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter Is(decimal number) => new FieldCondition(_name, Comparison.Is, FieldLiteral.Of(number));

    /// <summary>There is a number, and it is another.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsNot(decimal number) => new FieldCondition(_name, Comparison.IsNot, FieldLiteral.Of(number));

    /// <summary>The number is less.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsBelow(decimal number) => new FieldCondition(_name, Comparison.Below, FieldLiteral.Of(number));

    /// <summary>The number is less or equal.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsAtMost(decimal number) => new FieldCondition(_name, Comparison.AtMost, FieldLiteral.Of(number));

    /// <summary>The number is greater.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsAbove(decimal number) => new FieldCondition(_name, Comparison.Above, FieldLiteral.Of(number));

    /// <summary>The number is greater or equal.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsAtLeast(decimal number) => new FieldCondition(_name, Comparison.AtLeast, FieldLiteral.Of(number));

    /// <summary>The value is equal.</summary>
    /// <param name="flag">True or false.</param>
    /// <returns>The filter.</returns>
    public ContactFilter Is(bool flag) => new FieldCondition(_name, Comparison.Is, FieldLiteral.Of(flag));

    /// <summary>There is a value, and it is the other.</summary>
    /// <param name="flag">True or false.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsNot(bool flag) => new FieldCondition(_name, Comparison.IsNot, FieldLiteral.Of(flag));

    /// <summary>The day is equal.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter Is(DateOnly day) => new FieldCondition(_name, Comparison.Is, FieldLiteral.Of(day));

    /// <summary>There is a day, and it is another.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsNot(DateOnly day) => new FieldCondition(_name, Comparison.IsNot, FieldLiteral.Of(day));

    /// <summary>The day is before it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsBefore(DateOnly day) => new FieldCondition(_name, Comparison.Below, FieldLiteral.Of(day));

    /// <summary>The day is before it, or equal.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsUpTo(DateOnly day) => new FieldCondition(_name, Comparison.AtMost, FieldLiteral.Of(day));

    /// <summary>The day is after it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsAfter(DateOnly day) => new FieldCondition(_name, Comparison.Above, FieldLiteral.Of(day));

    /// <summary>The day is after it, or equal.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsSince(DateOnly day) => new FieldCondition(_name, Comparison.AtLeast, FieldLiteral.Of(day));

    /// <summary>There is none.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsAbsent() => new FieldPresenceCondition(_name, false);

    /// <summary>There is one.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsPresent() => new FieldPresenceCondition(_name, true);
}
