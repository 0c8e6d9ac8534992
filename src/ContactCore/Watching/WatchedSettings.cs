using ContactCore.Accounts;
using ContactCore.Settings;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="ISettingsReader"/>, watched.</summary>
internal sealed class WatchedSettings(ISettingsReader settings, Questions questions) : ISettingsReader
{
    public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Settings,
            account,
            (settings, account, cancellationToken),
            static asked => asked.settings.FindAsync(asked.account, asked.cancellationToken));
}
