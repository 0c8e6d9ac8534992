using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>What the addresses of a kind can be compared with, by their keys: any of them suffices. <see cref="IsNot"/> means that there is one, and none is it.</summary>
public sealed class ChannelFilters
{
    private readonly ChannelKind _kind;

    internal ChannelFilters(ChannelKind kind) => _kind = kind;

    /// <summary>The statuses of the addresses.</summary>
    public StatusFilters Status => new(_kind);

    private ContactField Field => _kind == ChannelKind.Email ? ContactField.Email : ContactField.Phone;

    /// <summary>Equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Is(string value) => new ChannelCondition(_kind, Comparison.Is, value);

    /// <summary>There is one, and it is another.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsNot(string value) => new ChannelCondition(_kind, Comparison.IsNot, value);

    /// <summary>Has the value somewhere.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter Contains(string value) => new ChannelCondition(_kind, Comparison.Contains, value);

    /// <summary>Begins with the value.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter StartsWith(string value) => new ChannelCondition(_kind, Comparison.StartsWith, value);

    /// <summary>Ends with the value.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter EndsWith(string value) => new ChannelCondition(_kind, Comparison.EndsWith, value);

    /// <summary>One of a list, which is one condition however long.</summary>
    /// <param name="values">1 to 100,000 values.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">None, too many, or one that is empty or too long.</exception>
    public ContactFilter IsAnyOf(params IEnumerable<string> values) => new ChannelListCondition(_kind, values);

    /// <summary>Before the value in the order of code points.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsBelow(string value) => new ChannelCondition(_kind, Comparison.Below, value);

    /// <summary>Before it, or equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtMost(string value) => new ChannelCondition(_kind, Comparison.AtMost, value);

    /// <summary>Behind the value in the order of code points.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAbove(string value) => new ChannelCondition(_kind, Comparison.Above, value);

    /// <summary>Behind it, or equal.</summary>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty, too long or not storable.</exception>
    public ContactFilter IsAtLeast(string value) => new ChannelCondition(_kind, Comparison.AtLeast, value);

    /// <summary>There is none.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsAbsent() => new PresenceCondition(Field, false);

    /// <summary>There is one.</summary>
    /// <returns>The filter.</returns>
    public ContactFilter IsPresent() => new PresenceCondition(Field, true);
}
