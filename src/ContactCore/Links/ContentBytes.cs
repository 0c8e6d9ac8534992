using System.Buffers.Binary;
using System.Text;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Time;

namespace ContactCore.Links;

/// <summary>
/// A link's content as bytes: ID (16), expiry (8), category (16, zeros for none), kind (1), then account and key, each as
/// its length (2) and UTF-8; filled up with zeros to a multiple of 64, so that the length of a token tells little of the
/// address.
/// </summary>
internal static class ContentBytes
{
    private const int Fixed = 16 + 8 + 16 + 1;
    private const int Step = 64;

    public static byte[] Of(LinkContent content)
    {
        byte[] account = Encoding.UTF8.GetBytes(content.Account.Value);
        byte[] key = Encoding.UTF8.GetBytes(content.Address.Key);
        int length = Fixed + 2 + account.Length + 2 + key.Length;
        byte[] bytes = new byte[(length + Step - 1) / Step * Step];
        Span<byte> rest = bytes;
        content.Id.TryWriteBytes(rest, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(rest[16..], Microseconds.Of(content.ExpiresAt));
        (content.Category ?? Guid.Empty).TryWriteBytes(rest[24..], bigEndian: true, out _);
        bytes[40] = (byte)content.Address.Kind;
        rest = Write(rest[Fixed..], account);
        Write(rest, key);
        return bytes;
    }

    public static LinkContent Read(ReadOnlySpan<byte> bytes)
    {
        Guid category = new(bytes[24..40], bigEndian: true);
        ReadOnlySpan<byte> rest = bytes[Fixed..];
        string account = Read(ref rest);
        string key = Read(ref rest);
        return new LinkContent(
            new Guid(bytes[..16], bigEndian: true),
            AccountId.Parse(account),
            new AddressKey((ChannelKind)bytes[40], key),
            category == Guid.Empty ? null : category,
            Microseconds.ToInstant(BinaryPrimitives.ReadInt64BigEndian(bytes[16..24])));
    }

    private static Span<byte> Write(Span<byte> to, byte[] text)
    {
        BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)text.Length);
        text.CopyTo(to[2..]);
        return to[(2 + text.Length)..];
    }

    private static string Read(ref ReadOnlySpan<byte> from)
    {
        int length = BinaryPrimitives.ReadUInt16BigEndian(from);
        string text = Encoding.UTF8.GetString(from.Slice(2, length));
        from = from[(2 + length)..];
        return text;
    }
}
