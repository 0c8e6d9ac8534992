using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Locales;
using ContactCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>Reads an account's settings.</summary>
internal sealed class SettingsReader(Database database) : ISettingsReader
{
    public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) => database.ReadAsync(
        account,
        async (db, token) =>
        {
            AccountRow? row = await new InstallationRows(db).Accounts
                .SingleOrDefaultAsync(found => found.Account == account.Value, token).ConfigureAwait(false);
            return row is null
                ? null
                : new AccountSettings
                {
                    TimeZone = TimeZoneId.FromStore(row.TimeZone),
                    DefaultRegion = row.Region is null ? null : RegionCode.Parse(row.Region),
                    ContactLimit = (int?)row.ContactLimit,
                };
        },
        cancellationToken);
}
