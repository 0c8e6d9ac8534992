using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Erasing;
using ContactCore.Standings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Erasing;

/// <summary>Makes an account forget addresses that no contact of it holds any more (ER2, ER3).</summary>
internal static class ForgottenAddresses
{
    /// <summary>Forgets them, and says what was known of each.</summary>
    public static async Task<IReadOnlyList<(ErasedAddress Address, KnownFacts Facts)>> ForgetAsync(
        AccountRows rows, IReadOnlyList<ErasedAddress> addresses, CancellationToken cancellationToken)
    {
        List<(ErasedAddress, KnownFacts)> forgotten = [];
        foreach (IGrouping<ChannelKind, ErasedAddress> kind in addresses.DistinctBy(address => address.Address).GroupBy(address => address.Address.Kind))
        {
            string[] keys = [.. kind.Select(address => address.Address.Key)];
            List<string> held = await rows.Channels.Where(row => row.Kind == kind.Key && EF.Parameter(keys).Contains(row.Key))
                .Select(row => row.Key).Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
            ErasedAddress[] unheld = [.. kind.ExceptBy(held, address => address.Address.Key, StringComparer.Ordinal)];
            if (unheld.Length == 0)
                continue;
            Dictionary<string, KnownFacts> facts = await ForgetAsync(
                rows, kind.Key, [.. unheld.Select(address => address.Address.Key)], cancellationToken).ConfigureAwait(false);
            forgotten.AddRange(unheld.Select(address => (address, facts.GetValueOrDefault(address.Address.Key))));
        }

        return forgotten;
    }

    private static async Task<Dictionary<string, KnownFacts>> ForgetAsync(
        AccountRows rows, ChannelKind kind, string[] keys, CancellationToken cancellationToken)
    {
        IQueryable<StandingRow> standings = rows.Standings.Where(row => row.Kind == kind && EF.Parameter(keys).Contains(row.Key));
        List<StandingRow> known = await standings.ToListAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<string, KnownFacts> facts = known.Select(StandingRows.Read).ToDictionary(
            standing => standing.Address.Key, standing => standing.Known, StringComparer.Ordinal);
        await standings.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.AddressHistory.Where(row => row.Kind == kind && EF.Parameter(keys).Contains(row.Key))
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        string[] subjects = [.. keys.Select(key => EventSubject.Of(new AddressKey(kind, key)))];
        await rows.Outbox.Where(row => EF.Parameter(subjects).Contains(row.Subject)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        if (kind != ChannelKind.Phone)
            return facts;
        var entries = rows.PhoneEntries.Where(row => EF.Parameter(keys).Contains(row.Key));
        foreach (string key in await entries.Select(row => row.Key).ToListAsync(cancellationToken).ConfigureAwait(false))
            facts[key] = facts.GetValueOrDefault(key) | KnownFacts.BlacklistedHere;
        await entries.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        return facts;
    }
}
