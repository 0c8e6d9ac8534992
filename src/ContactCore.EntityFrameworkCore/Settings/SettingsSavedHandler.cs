using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>Replaces an account's settings.</summary>
internal sealed class SettingsSavedHandler : ChangeHandler<SettingsSaved>
{
    protected override async Task<long> ApplyAsync(SettingsSaved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        string zone = change.Settings.TimeZone.Value;
        string? region = change.Settings.DefaultRegion?.Value;
        long? limit = change.Settings.ContactLimit;
        return await AccountBirth.Find(unit)
            .Where(row => row.TimeZone != zone || row.Region != region || row.ContactLimit != limit)
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.TimeZone, zone).SetProperty(r => r.Region, region).SetProperty(r => r.ContactLimit, limit),
                cancellationToken)
            .ConfigureAwait(false);
    }
}
