using ContactCore.Cli.Running;
using ContactCore.Links;

namespace ContactCore.Cli.Links;

/// <summary>The secret that links are sealed with, out of the environment: a command line is seen by everybody on the machine.</summary>
internal static class LinkSettings
{
    public const string Variable = "CONTACTCORE_LINK_SECRET";

    public static void Apply(LinkOptions links)
    {
        links.BaseAddress = new Uri("http://localhost:5000/c");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } secret)
            links.Secrets.Add(ContactCore.Secrets.Secret.FromBase64("cli", secret));
    }

    /// <exception cref="RefusedException">There is no secret.</exception>
    public static void Require()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
            throw new RefusedException($"there is no secret for links; allowed: to set {Variable} to 32 bytes or more in Base64, such as of: openssl rand -base64 32");
    }
}
