using ContactCore.Channels;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Finds the rows of addresses, in one query.</summary>
internal static class StandingLookup
{
    // Every key is looked up under each kind, and what nobody asked for is left out.
    public static async Task<List<StandingRow>> FindAsync(
        IQueryable<StandingRow> standings, IEnumerable<AddressKey> addresses, CancellationToken cancellationToken)
    {
        HashSet<AddressKey> wanted = [.. addresses];
        if (wanted.Count == 0)
            return [];
        ChannelKind[] kinds = [.. wanted.Select(address => address.Kind).Distinct()];
        string[] keys = [.. wanted.Select(address => address.Key).Distinct(StringComparer.Ordinal)];
        List<StandingRow> found = await standings
            .Where(row => EF.Parameter(kinds).Contains(row.Kind) && EF.Parameter(keys).Contains(row.Key))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.FindAll(row => wanted.Contains(new AddressKey(row.Kind, row.Key)));
    }
}
