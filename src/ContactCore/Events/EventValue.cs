using System.Globalization;
using ContactCore.Time;

namespace ContactCore.Events;

/// <summary>
/// The value of an event's property: a text, a number, true or false, or an instant. Whether it can be kept is looked at when
/// the event is reported.
/// </summary>
public sealed record EventValue
{
    private EventValue(EventValueType type) => Type = type;

    /// <summary>What the value is.</summary>
    public EventValueType Type { get; }

    /// <summary>The text, or null where the value is none.</summary>
    public string? Text { get; private init; }

    /// <summary>The number, or null where the value is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>True or false, or null where the value is neither.</summary>
    public bool? Boolean { get; private init; }

    /// <summary>The instant in whole microseconds, or null where the value is none.</summary>
    public DateTimeOffset? Instant { get; private init; }

    /// <summary>A text.</summary>
    /// <param name="text">At most 2,000 characters; of white space alone it is no value.</param>
    /// <returns>The value.</returns>
    public static EventValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EventValue(EventValueType.Text) { Text = text };
    }

    /// <summary>A number.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <returns>The value.</returns>
    public static EventValue Of(decimal number) => new(EventValueType.Number) { Number = number };

    /// <summary>True or false.</summary>
    /// <param name="flag">Which.</param>
    /// <returns>The value.</returns>
    public static EventValue Of(bool flag) => new(EventValueType.Boolean) { Boolean = flag };

    /// <summary>An instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The value, cut to microseconds.</returns>
    public static EventValue Of(DateTimeOffset instant) => new(EventValueType.Instant) { Instant = Microseconds.Cut(instant) };

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator EventValue(string text) => Of(text);

    /// <summary>A number as a value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator EventValue(decimal number) => Of(number);

    /// <summary>A whole number as a value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator EventValue(int number) => Of((decimal)number);

    /// <summary>True or false as a value.</summary>
    /// <param name="flag">Which.</param>
    public static implicit operator EventValue(bool flag) => Of(flag);

    /// <summary>An instant as a value.</summary>
    /// <param name="instant">The instant.</param>
    public static implicit operator EventValue(DateTimeOffset instant) => Of(instant);

    /// <summary>The value as text, the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        EventValueType.Number => Number!.Value.ToString("0.######", CultureInfo.InvariantCulture),
        EventValueType.Boolean => Boolean!.Value ? "true" : "false",
        EventValueType.Instant => InstantText.Of(Instant!.Value),
        _ => Text!,
    };
}
