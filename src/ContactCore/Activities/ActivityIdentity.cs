using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Activities;

/// <summary>
/// Makes an activity's key of what tells one message from another: the host's key where there is one, otherwise contact,
/// channel, message, instant of sending and the address where the report names it. A version-8 UUID of SHA-256 (RFC 9562,
/// section 5.8): a second report finds the first by the primary key alone, and the order among activities of one instant
/// does not depend on which came first.
/// </summary>
internal static class ActivityIdentity
{
    public static Guid Of(string hostKey) => Hash($"key\0{hostKey}");

    // The contact as it was named, not its survivor: a merge in between leads to the same activity.
    public static Guid Of(ContactId named, MessageChannel channel, string message, DateTimeOffset sentAt, string? given) =>
        Hash($"message\0{named}\0{(int)channel}\0{Microseconds.Of(sentAt)}\0{given}\0{message}");

    private static Guid Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        UInt128 value = BinaryPrimitives.ReadUInt128BigEndian(hash);
        value = (value & ~((UInt128)0xF << 76)) | ((UInt128)0x8 << 76);
        value = (value & ~((UInt128)0b11 << 62)) | ((UInt128)0b10 << 62);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return new Guid(bytes, bigEndian: true);
    }
}
