using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Activities;

/// <summary>
/// Where a page of activities ended, to go on from; an opaque text of letters, digits, - and _. It stays good whatever is
/// reported meanwhile.
/// </summary>
public sealed record ActivityCursor
{
    private const byte Form = 1;

    internal ActivityCursor(ActivityPosition position) => Position = position;

    internal ActivityPosition Position { get; }

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What <see cref="ToString"/> gave.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="InvalidValueException">Not a cursor.</exception>
    public static ActivityCursor Parse(string? text) =>
        TryParse(text, out ActivityCursor? cursor)
            ? cursor
            : throw new InvalidValueException("cursor", "is not one that a page of activities gave", "the text of a page's next cursor, unaltered");

    /// <summary>Reads a cursor, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The cursor, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ActivityCursor? cursor)
    {
        cursor = PlaceText.TryRead(text, Form, out DateTimeOffset at, out Guid origin) ? new ActivityCursor(new ActivityPosition(at, origin)) : null;
        return cursor is not null;
    }

    /// <summary>The opaque text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PlaceText.Of(Form, Position.SentAt, Position.Origin);
}
