using ContactCore.Accounts;
using ContactCore.InMemory.Stores;
using ContactCore.Settings;

namespace ContactCore.InMemory.Settings;

internal sealed class SettingsReader(InMemoryStore store) : ISettingsReader
{
    public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.IsWritten ? snapshot.State.Settings : null, cancellationToken);
}
