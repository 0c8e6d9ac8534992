namespace ContactCore.Tombstones;

/// <summary>
/// By what an erased address or external ID is known again, without being said: an HMAC-SHA-256 (RFC 2104) of it under a
/// secret of the host's, with a key of its own for each account, in Base64Url.
/// </summary>
/// <param name="Secret">The name of the secret.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Digest">The HMAC, 43 characters.</param>
public sealed record TombstoneKey(string Secret, TombstoneKind Kind, string Digest);
