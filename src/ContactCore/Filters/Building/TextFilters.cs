using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>What a text of the profile can be compared with, without regard to case and accents. With an absent text nothing holds.</summary>
public sealed class TextFilters
{
    private readonly ContactField _field;

    internal TextFilters(ContactField field) => _field = field;

    /// <summary>Equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Is(string value) => new TextCondition(_field, Comparison.Is, value);

    /// <summary>There is one, and it is another.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsNot(string value) => new TextCondition(_field, Comparison.IsNot, value);

    /// <summary>Has the value somewhere.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Contains(string value) => new TextCondition(_field, Comparison.Contains, value);

    /// <summary>Begins with the value.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter StartsWith(string value) => new TextCondition(_field, Comparison.StartsWith, value);

    /// <summary>Ends with the value.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter EndsWith(string value) => new TextCondition(_field, Comparison.EndsWith, value);

    /// <summary>One of a list, which is one condition however long.</summary>
    /// <param name="values">1 to 100,000 values.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">None, too many, or one that is empty or too long.</exception>
    public ContactFilter IsAnyOf(params IEnumerable<string> values) => new TextListCondition(_field, values);

    /// <summary>Before the value in the order of code points.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsBelow(string value) => new TextCondition(_field, Comparison.Below, value);

    /// <summary>Before it, or equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtMost(string value) => new TextCondition(_field, Comparison.AtMost, value);

    /// <summary>Behind the value in the order of code points.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAbove(string value) => new TextCondition(_field, Comparison.Above, value);

    /// <summary>Behind it, or equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtLeast(string value) => new TextCondition(_field, Comparison.AtLeast, value);

    /// <summary>There is none.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsAbsent() => new PresenceCondition(_field, false);

    /// <summary>There is one.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsPresent() => new PresenceCondition(_field, true);
}
