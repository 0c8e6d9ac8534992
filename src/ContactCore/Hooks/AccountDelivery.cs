using ContactCore.Diagnostics;
using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>Delivers an account's events, under a lease, until nothing is due or the time is over.</summary>
internal sealed class AccountDelivery(Session session, IOutboxReader events, HookOptions options, Watch watch)
{
    /// <param name="holder">Who delivers.</param>
    /// <param name="handler">What they are delivered to.</param>
    /// <param name="time">After how long to leave off behind the batch in hand; null for never.</param>
    /// <param name="stopping">Leaves off behind the event in hand.</param>
    /// <param name="cancellationToken">Gives up the event in hand too.</param>
    public async Task<DeliveryReport> RunAsync(
        Guid holder, IContactHandler handler, TimeSpan? time, CancellationToken stopping, CancellationToken cancellationToken)
    {
        // Most accounts have nothing due most of the time, and a look costs less than a lease.
        IReadOnlyList<WaitingEvent> due = await events.DueAsync(session.Account, session.Now(), 0, 1, cancellationToken).ConfigureAwait(false);
        if (due.Count == 0)
            return DeliveryReport.Nothing;
        Lease lease = new(session, options.Lease, holder);
        if (!await lease.TakeAsync(cancellationToken).ConfigureAwait(false))
            return DeliveryReport.Elsewhere;
        DeliveryRound round = new(session, events, lease, new EventTelling(session, lease, handler, options, watch), options);
        try
        {
            await round.RunAsync(time, stopping, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!round.IsLost)
                await lease.GiveBackAsync(CancellationToken.None).ConfigureAwait(false);
        }

        if (round.IsLost)
            HookLog.LeaseLost(watch.LoggerOf(HookLog.Feature), session.Account.Value);
        return round.Report;
    }
}
