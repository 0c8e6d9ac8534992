using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Hooks;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Takes, renews or gives back an account's lease.</summary>
internal sealed class DeliveryLeasedHandler : ChangeHandler<DeliveryLeased>
{
    protected override async Task<long> ApplyAsync(DeliveryLeased change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        Guid holder = change.Holder;
        if (change.Until is not { } end)
        {
            return await AccountBirth.Find(unit).Where(row => row.DeliveryHolder == holder)
                .ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.DeliveryHolder, (Guid?)null).SetProperty(r => r.DeliveryUntil, (long?)null),
                    cancellationToken)
                .ConfigureAwait(false);
        }

        long until = Microseconds.Of(end);
        long at = unit.At;
        return await AccountBirth.Find(unit)
            .Where(row => row.DeliveryHolder == null || row.DeliveryHolder == holder || row.DeliveryUntil <= at)
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.DeliveryHolder, holder).SetProperty(r => r.DeliveryUntil, until), cancellationToken)
            .ConfigureAwait(false);
    }
}
