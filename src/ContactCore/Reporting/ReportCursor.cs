using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Reporting;

/// <summary>
/// Where a page of what was reported ended, to go on from; an opaque text of letters, digits, - and _. It stays good
/// whatever is reported meanwhile.
/// </summary>
public sealed record ReportCursor
{
    private const byte Form = 2;

    internal ReportCursor(ReportPosition position) => Position = position;

    internal ReportPosition Position { get; }

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What <see cref="ToString"/> gave.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="InvalidValueException">Not a cursor.</exception>
    public static ReportCursor Parse(string? text) =>
        TryParse(text, out ReportCursor? cursor)
            ? cursor
            : throw new InvalidValueException("cursor", "is not one that a page gave", "the text of a page's next cursor, unaltered");

    /// <summary>Reads a cursor, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The cursor, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportCursor? cursor)
    {
        cursor = PlaceText.TryRead(text, Form, out DateTimeOffset at, out Guid origin) ? new ReportCursor(new ReportPosition(at, origin)) : null;
        return cursor is not null;
    }

    /// <summary>The opaque text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PlaceText.Of(Form, Position.At, Position.Origin);
}
