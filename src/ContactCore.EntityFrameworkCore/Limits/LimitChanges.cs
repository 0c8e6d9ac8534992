using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Hooks;
using ContactCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>
/// Moves the numbers by which the place of a limit is known to be an old one, in the transaction of what has moved it. An
/// account without a limit pays nothing.
/// </summary>
internal static class LimitChanges
{
    /// <summary>The row of cc_meta whose value is another one after each change of the installation's email blacklist.</summary>
    public const string Blacklist = "blacklist";

    public static async Task NoteAsync(WriteUnit unit, bool wasLimited, CancellationToken cancellationToken)
    {
        // How far the delivery of events is moves no place, and comes with every batch of them.
        if (unit.Set.Changes.All(change => change is DeliveryChange))
            return;
        if (wasLimited || unit.Changes<SettingsSaved>().Any(change => change.Settings.ContactLimit is not null))
        {
            await AccountBirth.Find(unit).Where(row => row.ContactLimit != null)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.ChangeNumber, r => r.ChangeNumber + 1), cancellationToken).ConfigureAwait(false);
        }

        if (unit.HasChangedEmailBlacklist)
        {
            string value = Guid.CreateVersion7().ToString("N");
            await new InstallationRows(unit.Context).Meta.Where(row => row.Name == Blacklist)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.Value, value), cancellationToken).ConfigureAwait(false);
        }
    }
}
