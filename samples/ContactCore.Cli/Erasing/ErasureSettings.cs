using ContactCore.Cli.Running;
using ContactCore.Erasing;

namespace ContactCore.Cli.Erasing;

/// <summary>The secret that erased people are known again by, out of the environment.</summary>
internal static class ErasureSettings
{
    public const string Variable = "CONTACTCORE_ERASURE_SECRET";

    public static void Apply(ErasureOptions erasure)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } secret)
            erasure.Secrets.Add(ContactCore.Secrets.Secret.FromBase64("cli", secret));
    }

    /// <exception cref="RefusedException">There is no secret.</exception>
    public static void Require()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
            throw new RefusedException($"there is no secret for erasing; allowed: to set {Variable} to 32 bytes or more in Base64, such as of: openssl rand -base64 32, and to keep it for good");
    }
}
