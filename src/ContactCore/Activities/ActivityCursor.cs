using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Activities;

/// <summary>
/// Where a page of activities ended, to go on from; an opaque text of letters, digits, - and _. It stays good whatever is
/// reported meanwhile.
/// </summary>
public sealed record ActivityCursor
{
    private const byte Form = 1;
    private const int Length = 1 + 8 + 16;

    private static readonly long Earliest = Microseconds.Of(DateTimeOffset.MinValue);
    private static readonly long Latest = Microseconds.Of(DateTimeOffset.MaxValue);

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
        cursor = null;
        Span<byte> bytes = stackalloc byte[Length];
        if (text is not { Length: 34 } || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out int read) || read != Length)
            return false;
        long sent = BinaryPrimitives.ReadInt64BigEndian(bytes[1..]);
        if (bytes[0] != Form || sent < Earliest || sent > Latest)
            return false;
        cursor = new ActivityCursor(new ActivityPosition(Microseconds.ToInstant(sent), new Guid(bytes[9..], bigEndian: true)));
        return cursor.ToString() == text;
    }

    /// <summary>The opaque text.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = Form;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], Microseconds.Of(Position.SentAt));
        Position.Origin.TryWriteBytes(bytes[9..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}
