using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Reads what is known of addresses.</summary>
internal sealed class StandingReader(Database database) : IStandingReader
{
    public Task<IReadOnlyList<Standing>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Standing>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<StandingRow> found = await StandingLookup.FindAsync(rows.Standings, addresses, token).ConfigureAwait(false);
                return [.. found.Select(StandingRows.Read).Where(StandingRows.HasFacts)];
            },
            cancellationToken);
}
