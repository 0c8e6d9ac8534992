using ContactCore.InMemory.Writing;
using ContactCore.Settings;

namespace ContactCore.InMemory.Settings;

internal sealed class SettingsSavedHandler : ChangeHandler<SettingsSaved>
{
    protected override long Apply(SettingsSaved change, AccountDraft account)
    {
        if (account.Settings == change.Settings)
            return 0;
        account.Settings = change.Settings;
        return 1;
    }
}
