using ContactCore.Links;

namespace ContactCore.Setup;

/// <summary>What is wrong with the options of links.</summary>
internal static class LinkOptionsCheck
{
    private static readonly TimeSpan ShortestConfirmation = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestUnsubscribe = TimeSpan.FromDays(60);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_525);

    public static IEnumerable<string> Failures(LinkOptions links)
    {
        if (links.BaseAddress is { } address && !IsAllowed(address))
            yield return "Links.BaseAddress cannot be linked to; allowed: an absolute address of https without query and fragment, such as https://shop.example/c; http of this machine alone";
        foreach (string failure in SecretsCheck.Failures(links.Secrets, "Links.Secrets"))
            yield return failure;
        if (links.ConfirmationLifetime < ShortestConfirmation || links.ConfirmationLifetime > Longest)
            yield return $"Links.ConfirmationLifetime is {links.ConfirmationLifetime}; allowed: a minute to 100 years";
        if (links.UnsubscribeLifetime < ShortestUnsubscribe || links.UnsubscribeLifetime > Longest)
            yield return $"Links.UnsubscribeLifetime is {links.UnsubscribeLifetime}; allowed: 60 days to 100 years";
    }

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.Query.Length == 0
        && address.Fragment.Length == 0;
}
