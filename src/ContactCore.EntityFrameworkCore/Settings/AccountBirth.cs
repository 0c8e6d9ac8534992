using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>Creates an account with its first change set (W3).</summary>
internal static class AccountBirth
{
    public static async Task EnsureAsync(WriteUnit unit, CancellationToken cancellationToken)
    {
        bool there = await Find(unit).AnyAsync(cancellationToken).ConfigureAwait(false);
        if (there)
            return;
        AccountSettings settings = new();
        unit.Add(new AccountRow
        {
            Account = unit.Account,
            TimeZone = settings.TimeZone.Value,
            Region = settings.DefaultRegion?.Value,
            Created = unit.At,
        });
    }

    /// <summary>The account's own row.</summary>
    public static IQueryable<AccountRow> Find(WriteUnit unit) =>
        new InstallationRows(unit.Context).Accounts.Where(row => row.Account == unit.Account);
}
