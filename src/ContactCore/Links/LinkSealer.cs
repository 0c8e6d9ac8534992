using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ContactCore.Secrets;

namespace ContactCore.Links;

/// <summary>
/// Seals a link's content into a token, and opens it: AES-256 in GCM (NIST SP 800-38D), so that a token says nothing of the
/// address and cannot be altered; GCM compares its tag in constant time. Each token has a key of its own, derived
/// with 16 random bytes of salt, so that the one nonce is never used twice under a key.
/// <para>A token is, in Base64Url: format (1), length of the secret's name (1), the name, salt (16), the sealed content, tag (16).</para>
/// </summary>
internal sealed class LinkSealer(SecretRing secrets)
{
    private const byte Format = 1;
    private const int SaltLength = 16;
    private const int TagLength = 16;
    private const int LongestToken = 2_048;

    private static readonly byte[] Nonce = new byte[12];

    public string Seal(LinkPurpose purpose, LinkContent content)
    {
        Secret secret = secrets.First;
        byte[] name = Encoding.ASCII.GetBytes(secret.Id);
        byte[] plain = ContentBytes.Of(content);
        int header = 2 + name.Length;
        byte[] token = new byte[header + SaltLength + plain.Length + TagLength];
        token[0] = Format;
        token[1] = (byte)name.Length;
        name.CopyTo(token, 2);
        Span<byte> salt = token.AsSpan(header, SaltLength);
        RandomNumberGenerator.Fill(salt);
        using AesGcm cipher = Cipher(secret, purpose, salt);
        cipher.Encrypt(
            Nonce, plain, token.AsSpan(header + SaltLength, plain.Length), token.AsSpan(token.Length - TagLength), token.AsSpan(0, header));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Opens a token; whatever text it is, the answer is false and not an exception where it is none of ours.</summary>
    public bool TryOpen(LinkPurpose purpose, string text, [NotNullWhen(true)] out LinkContent? content)
    {
        content = null;
        if (text.Length > LongestToken || !TryDecode(text, out byte[] token) || token.Length < 2 || token[0] != Format)
            return false;
        int header = 2 + token[1];
        int sealedLength = token.Length - header - SaltLength - TagLength;
        if (sealedLength <= 0 || secrets.Find(Encoding.ASCII.GetString(token, 2, token[1])) is not { } secret)
            return false;
        byte[] plain = new byte[sealedLength];
        using AesGcm cipher = Cipher(secret, purpose, token.AsSpan(header, SaltLength));
        try
        {
            cipher.Decrypt(
                Nonce, token.AsSpan(header + SaltLength, sealedLength), token.AsSpan(token.Length - TagLength), plain, token.AsSpan(0, header));
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        content = ContentBytes.Read(plain);
        return true;
    }

    private static AesGcm Cipher(Secret secret, LinkPurpose purpose, ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[32];
        secret.Derive(key, salt, purpose == LinkPurpose.Confirm ? "ContactCore link 1 confirm"u8 : "ContactCore link 1 unsubscribe"u8);
        try
        {
            return new AesGcm(key, TagLength);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    // Base64 that decodes to the same bytes in two ways would be two tokens for one: the text must be the one that was given.
    private static bool TryDecode(string text, out byte[] token)
    {
        token = [];
        if (!Base64Url.IsValid(text))
            return false;
        token = Base64Url.DecodeFromChars(text);
        return Base64Url.EncodeToString(token) == text;
    }
}
