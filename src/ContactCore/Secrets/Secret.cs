using System.Security.Cryptography;
using ContactCore.Errors;

namespace ContactCore.Secrets;

/// <summary>
/// A secret of the host's with a name, so that another can take its place while what was made with it is still read. The
/// bytes are copied, and shown nowhere.
/// </summary>
public sealed class Secret
{
    private const int FewestBytes = 32;
    private const int LongestId = 32;

    private readonly byte[] _bytes;

    /// <summary>Creates a secret.</summary>
    /// <param name="id">Its name, 1 to 32 of <c>a-z 0-9 - . _</c>; it stands in links and rows as it is.</param>
    /// <param name="bytes">At least 32 bytes of a random source.</param>
    /// <exception cref="InvalidValueException">The name has other characters, or there are too few bytes.</exception>
    public Secret(string id, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length is 0 or > LongestId || id.Any(character => !IsAllowed(character)))
            throw new InvalidValueException("secret.id", "has other characters, or too many", $"1 to {LongestId} of a-z 0-9 - . _");
        if (bytes.Length < FewestBytes)
            throw new InvalidValueException("secret", $"has {bytes.Length} bytes", $"at least {FewestBytes} bytes of a random source");
        Id = id;
        _bytes = bytes.ToArray();
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>A secret as configuration keeps it.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="base64">The bytes in Base64.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="InvalidValueException">The name has other characters, or the text is no Base64 of 32 bytes or more.</exception>
    public static Secret FromBase64(string id, string base64)
    {
        ArgumentNullException.ThrowIfNull(base64);
        byte[] bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int written)
            ? new Secret(id, bytes.AsSpan(0, written))
            : throw new InvalidValueException("secret", "is not Base64", $"at least {FewestBytes} bytes of a random source, in Base64");
    }

    /// <summary>Its name alone.</summary>
    /// <returns>Such as <c>secret 2026-11</c>.</returns>
    public override string ToString() => $"secret {Id}";

    /// <summary>A key of the secret for one use, by HKDF (RFC 5869) with SHA-256.</summary>
    internal void Derive(Span<byte> key, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes, key, salt, use);

    private static bool IsAllowed(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '_';
}
