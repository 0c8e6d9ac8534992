using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>Creates an account with its first change set (W3).</summary>
internal static class AccountBirth
{
    /// <summary>Creates the account where it is not there; says how it stands.</summary>
    public static async Task<AccountStanding> EnsureAsync(WriteUnit unit, CancellationToken cancellationToken)
    {
        var known = await Find(unit).Select(row => new { IsLimited = row.ContactLimit != null, row.Erasures, row.EventNumber })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (known is not null)
        {
            unit.EventNumbers.GoOnFrom(known.EventNumber);
            return new AccountStanding(known.IsLimited, known.Erasures);
        }

        AccountSettings settings = new();
        unit.Add(new AccountRow
        {
            Account = unit.Account,
            TimeZone = settings.TimeZone.Value,
            Region = settings.DefaultRegion?.Value,
            Created = unit.At,
        });
        return new AccountStanding(IsLimited: false, Erasures: 0);
    }

    /// <summary>The account's own row.</summary>
    public static IQueryable<AccountRow> Find(WriteUnit unit) =>
        new InstallationRows(unit.Context).Accounts.Where(row => row.Account == unit.Account);
}
