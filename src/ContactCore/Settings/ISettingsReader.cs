using ContactCore.Accounts;

namespace ContactCore.Settings;

/// <summary>Reads settings. What a store promises: X1: the settings as they were saved, or null before the first write.</summary>
public interface ISettingsReader
{
    /// <summary>An account's settings.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The settings, or null where nothing was ever written to the account.</returns>
    Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken);
}
