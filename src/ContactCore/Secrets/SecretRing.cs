using ContactCore.Errors;

namespace ContactCore.Secrets;

/// <summary>The secrets of one use: the first makes, all of them read.</summary>
internal sealed class SecretRing(IEnumerable<Secret> secrets, string option)
{
    private readonly Secret[] _secrets = [.. secrets];

    /// <summary>The secret to make something with.</summary>
    /// <exception cref="MissingOptionException">There is none.</exception>
    public Secret First => _secrets.Length > 0
        ? _secrets[0]
        : throw new MissingOptionException(option, "a secret of the host's: at least 32 bytes of a random source");

    /// <summary>All of them, the one that makes first.</summary>
    public IReadOnlyList<Secret> All => _secrets;

    public Secret? Find(string id) => Array.Find(_secrets, secret => secret.Id == id);
}
