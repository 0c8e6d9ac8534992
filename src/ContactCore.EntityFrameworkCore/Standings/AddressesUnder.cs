using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>
/// The addresses of a status, which is the standing's where nobody has blacklisted the address. Those that are OverLimit are
/// Active here: the limit is a contact's, and <see cref="StatusTest"/> adds it.
/// </summary>
internal static class AddressesUnder
{
    /// <summary>Of some channels of a kind, those whose address has the status.</summary>
    public static IQueryable<ChannelRow> Status(AccountRows rows, IQueryable<ChannelRow> channels, ChannelKind kind, AddressStatus status)
    {
        IQueryable<string> listed = Listed(rows, kind);
        return status switch
        {
            AddressStatus.Blacklisted => channels.Where(row => listed.Any(key => key == row.Key)),
            AddressStatus.Active or AddressStatus.OverLimit => channels.Where(row => !listed.Any(key => key == row.Key)
                && !rows.Standings.Any(standing =>
                    standing.Kind == kind && standing.Key == row.Key && standing.Status != AddressStatus.Active)),
            _ => channels.Where(row => !listed.Any(key => key == row.Key)
                && rows.Standings.Any(standing => standing.Kind == kind && standing.Key == row.Key && standing.Status == status)),
        };
    }

    /// <summary>The contacts with an address of the status, found by it; null where it is what most addresses have.</summary>
    public static IQueryable<Guid>? Holders(AccountRows rows, ChannelKind kind, AddressStatus status, bool live) =>
        Keys(rows, kind, status) is { } keys
            ? rows.ChannelsOf(kind, live).Where(row => keys.Contains(row.Key)).Select(row => row.Owner)
            : null;

    private static IQueryable<string>? Keys(AccountRows rows, ChannelKind kind, AddressStatus status)
    {
        IQueryable<string> listed = Listed(rows, kind);
        return status switch
        {
            AddressStatus.Active or AddressStatus.OverLimit => null,
            AddressStatus.Blacklisted => listed,
            _ => rows.Standings
                .Where(standing => standing.Kind == kind && standing.Status == status && !listed.Any(key => key == standing.Key))
                .Select(standing => standing.Key),
        };
    }

    // The email blacklist is the installation's, a phone's the account's own.
    private static IQueryable<string> Listed(AccountRows rows, ChannelKind kind) => kind == ChannelKind.Email
        ? rows.EmailEntries.Select(row => row.Key)
        : rows.PhoneEntries.Select(row => row.Key);
}
