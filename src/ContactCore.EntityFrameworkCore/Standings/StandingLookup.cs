using ContactCore.Channels;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Finds the rows of addresses, one query a kind.</summary>
internal static class StandingLookup
{
    public static async Task<List<StandingRow>> FindAsync(
        IQueryable<StandingRow> standings, IEnumerable<AddressKey> addresses, CancellationToken cancellationToken)
    {
        List<StandingRow> found = [];
        foreach (IGrouping<ChannelKind, string> kind in addresses.GroupBy(address => address.Kind, address => address.Key))
        {
            string[] keys = [.. kind.Distinct(StringComparer.Ordinal)];
            found.AddRange(await standings.Where(row => row.Kind == kind.Key && EF.Parameter(keys).Contains(row.Key))
                .ToListAsync(cancellationToken).ConfigureAwait(false));
        }

        return found;
    }
}
