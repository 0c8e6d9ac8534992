using ContactCore.Secrets;

namespace ContactCore.Setup;

/// <summary>What is wrong with the secrets of an option.</summary>
internal static class SecretsCheck
{
    public static IEnumerable<string> Failures(IEnumerable<Secret?> secrets, string option)
    {
        if (secrets.Any(secret => secret is null))
            yield return $"{option} holds null; allowed: secrets";
        else if (secrets.GroupBy(secret => secret!.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return $"{option} holds two of the name {twice.Key}; allowed: a name for each";
    }
}
