using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Secrets;

namespace ContactCore.Tombstones;

/// <summary>Makes the keys of tombstones. Each account has keys of its own, so that equal addresses of two do not look equal.</summary>
internal sealed class TombstoneDigests(SecretRing secrets)
{
    private const int KeyLength = 32;

    private readonly ConcurrentDictionary<(string Secret, AccountId Account), byte[]> _keys = new();

    /// <summary>The names of the secrets that are kept.</summary>
    public IReadOnlyList<string> Secrets { get; } = [.. secrets.All.Select(secret => secret.Id)];

    /// <summary>The key that a new tombstone of an address gets.</summary>
    /// <exception cref="Errors.MissingOptionException">There is no secret.</exception>
    public TombstoneKey New(AccountId account, AddressKey address) =>
        Under(secrets.First, account, KindOf(address), address.Key);

    /// <summary>The key that a new tombstone of an external ID gets.</summary>
    /// <exception cref="Errors.MissingOptionException">There is no secret.</exception>
    public TombstoneKey New(AccountId account, string externalId) =>
        Under(secrets.First, account, TombstoneKind.ExternalId, externalId);

    /// <summary>The keys that a tombstone of an address may have.</summary>
    public IEnumerable<TombstoneKey> All(AccountId account, AddressKey address) =>
        secrets.All.Select(secret => Under(secret, account, KindOf(address), address.Key));

    /// <summary>The keys that a tombstone of an external ID may have.</summary>
    public IEnumerable<TombstoneKey> All(AccountId account, string externalId) =>
        secrets.All.Select(secret => Under(secret, account, TombstoneKind.ExternalId, externalId));

    /// <summary>Fails where nothing could be erased.</summary>
    /// <exception cref="Errors.MissingOptionException">There is no secret.</exception>
    public void RequireSecret() => _ = secrets.First;

    private static TombstoneKind KindOf(AddressKey address) => (TombstoneKind)address.Kind;

    private TombstoneKey Under(Secret secret, AccountId account, TombstoneKind kind, string key)
    {
        byte[] hmacKey = _keys.GetOrAdd((secret.Id, account), static (_, made) => KeyOf(made.secret, made.account), (secret, account));
        byte[] text = new byte[1 + Encoding.UTF8.GetByteCount(key)];
        text[0] = (byte)kind;
        Encoding.UTF8.GetBytes(key, text.AsSpan(1));
        return new TombstoneKey(secret.Id, kind, Base64Url.EncodeToString(HMACSHA256.HashData(hmacKey, text)));
    }

    private static byte[] KeyOf(Secret secret, AccountId account)
    {
        byte[] key = new byte[KeyLength];
        secret.Derive(key, Encoding.UTF8.GetBytes(account.Value), "ContactCore tombstone 1"u8);
        return key;
    }
}
