using ContactCore.Diagnostics;
using ContactCore.Stores;
using Microsoft.Extensions.Logging;

namespace ContactCore.Hooks;

/// <summary>Gives one event to the handler, and decides what a failure comes to.</summary>
internal sealed class EventTelling(Session session, Lease lease, IContactHandler handler, HookOptions options, Watch watch)
{
    private readonly ILogger _log = watch.LoggerOf(HookLog.Feature);

    /// <summary>What came of it, or null where the lease was lost meanwhile.</summary>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task<EventOutcome?> TellAsync(HookEvent change, CancellationToken cancellationToken)
    {
        Observation observed = watch.Begin("contactcore.deliver", session.Account, watch.Instruments.DeliveryDuration);
        observed.Activity?.SetTag(Tags.EventAttempt, change.Attempt);
        EventOutcome? outcome;
        string? error = null;
        try
        {
            outcome = await HandleAsync(change, cancellationToken).ConfigureAwait(false)
                ? new EventOutcome(change.Sequence, EventFate.Delivered)
                : null;
        }
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            error = ErrorType.Of(e);
            outcome = Failed(change, error);
        }

        observed.End(error);
        if (outcome is not null)
            Count(change, outcome.Fate);
        return outcome;
    }

    private async Task<bool> HandleAsync(HookEvent change, CancellationToken cancellationToken)
    {
        using CancellationTokenSource giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task handling = handler.HandleAsync(change, giveUp.Token);
        if (await lease.HoldWhileAsync(handling).ConfigureAwait(false))
        {
            await handling.ConfigureAwait(false);
            return true;
        }

        await giveUp.CancelAsync().ConfigureAwait(false);
        await handling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return false;
    }

    private EventOutcome Failed(HookEvent change, string error)
    {
        if (change.Attempt >= options.Attempts)
        {
            HookLog.EventParked(_log, change.Sequence, change.Account.Value, change.Of(), change.Attempt, error);
            return new EventOutcome(change.Sequence, EventFate.Parked);
        }

#pragma warning disable CA5394 // Nobody gains by guessing it.
        TimeSpan delay = BackOff.After(change.Attempt, options, Random.Shared.NextDouble());
#pragma warning restore CA5394
        HookLog.EventFailed(_log, change.Sequence, change.Account.Value, change.Of(), change.Attempt, error, delay.TotalSeconds);
        return new EventOutcome(change.Sequence, EventFate.Delayed, session.Now() + delay);
    }

    private void Count(HookEvent change, EventFate fate)
    {
        string told = fate switch
        {
            EventFate.Delivered => "delivered",
            EventFate.Delayed => "failed",
            _ => "parked",
        };
        watch.Instruments.DeliveredEvents.Add(1, new KeyValuePair<string, object?>(Tags.EventOutcome, told));
        if (fate == EventFate.Delivered)
            watch.Instruments.DeliveryLag.Record((session.Clock.GetUtcNow() - change.At).TotalSeconds);
    }
}
