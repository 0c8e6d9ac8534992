using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Events;

/// <summary>
/// The origin of an event without a key, made of what it is known by, so that the same event told twice has the same row: a
/// version-8 UUID (RFC 9562, section 5.8) of the event's millisecond, which keeps neighbours in time together, and 74 bits of
/// a SHA-256.
/// </summary>
internal static class EventOrigin
{
    public static Guid Of(ContactId named, string name, DateTimeOffset at, EventProperties properties)
    {
        Span<byte> place = stackalloc byte[24];
        named.Value.TryWriteBytes(place, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(place[16..], Microseconds.Of(at));
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(place);
        hash.AppendData(Encoding.UTF8.GetBytes(name));

        // A name holds no NUL, so that it cannot run into the properties.
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(properties.ToJson()));
        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        Span<byte> millisecond = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(millisecond, at.ToUnixTimeMilliseconds());
        millisecond[2..].CopyTo(bytes);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes[..16], bigEndian: true);
    }
}
