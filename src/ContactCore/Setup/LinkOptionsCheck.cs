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
        if (links.Secrets.Any(secret => secret is null))
            yield return "Links.Secrets holds null; allowed: secrets";
        else if (links.Secrets.GroupBy(secret => secret.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return $"Links.Secrets holds two of the name {twice.Key}; allowed: a name for each";
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
