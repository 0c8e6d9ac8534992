using System.Buffers.Binary;
using System.Buffers.Text;
using ContactCore.Time;

namespace ContactCore.Ids;

/// <summary>A place in an order by instant and ID as the opaque text of a cursor, of which each kind has a form of its own.</summary>
internal static class PlaceText
{
    private const int Length = 1 + 8 + 16;
    private const int TextLength = 34;

    private static readonly long Earliest = Microseconds.Of(DateTimeOffset.MinValue);
    private static readonly long Latest = Microseconds.Of(DateTimeOffset.MaxValue);

    public static string Of(byte form, DateTimeOffset at, Guid id)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = form;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], Microseconds.Of(at));
        id.TryWriteBytes(bytes[9..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a text, where it is exactly what <see cref="Of"/> gives of the form.</summary>
    public static bool TryRead(string? text, byte form, out DateTimeOffset at, out Guid id)
    {
        (at, id) = (default, default);
        Span<byte> bytes = stackalloc byte[Length];
        if (text is not { Length: TextLength } || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out int read) || read != Length)
            return false;
        long microseconds = BinaryPrimitives.ReadInt64BigEndian(bytes[1..]);
        if (bytes[0] != form || microseconds < Earliest || microseconds > Latest)
            return false;
        (at, id) = (Microseconds.ToInstant(microseconds), new Guid(bytes[9..], bigEndian: true));
        return Of(form, at, id) == text;
    }
}
