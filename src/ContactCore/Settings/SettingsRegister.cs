using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Settings;

/// <summary>Reads and changes the account's settings.</summary>
public sealed class SettingsRegister
{
    private readonly Session _session;
    private readonly ISettingsReader _reader;

    internal SettingsRegister(Session session, ISettingsReader reader)
    {
        _session = session;
        _reader = reader;
    }

    /// <summary>The settings as they are now.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The settings; the defaults for an account that nothing was written to yet.</returns>
    public async Task<AccountSettings> GetAsync(CancellationToken cancellationToken = default) =>
        await _reader.FindAsync(_session.Account, cancellationToken).ConfigureAwait(false) ?? new AccountSettings();

    /// <summary>Changes the settings; books that are opened later go by them.</summary>
    /// <param name="change">Makes the new settings of the present ones.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The new settings.</returns>
    /// <exception cref="InvalidValueException">The default region has no phone numbers, or the change gives null.</exception>
    public async Task<AccountSettings> ChangeAsync(
        Func<AccountSettings, AccountSettings> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        AccountSettings settings = change(await GetAsync(cancellationToken).ConfigureAwait(false))
            ?? throw new InvalidValueException("settings", "are null", "the settings as they shall be");
        PhoneRegions.Require(settings.DefaultRegion, "defaultRegion");
        await _session.ApplyOneAsync(_session.Now(), new SettingsSaved(settings), cancellationToken).ConfigureAwait(false);
        return settings;
    }
}
