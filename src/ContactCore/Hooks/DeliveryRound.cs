using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>Goes through what is due of an account, batch by batch, and notes what came of it.</summary>
internal sealed class DeliveryRound(Session session, IOutboxReader events, Lease lease, EventTelling telling, HookOptions options)
{
    private readonly List<EventOutcome> _outcomes = [];

    // Of the batch: the store knows of them when it is noted.
    private readonly HashSet<(ContactId?, AddressKey?)> _failed = [];

    private readonly Dictionary<EventFate, long> _counts = [];
    private bool _isGettingOn;

    /// <summary>Whether another delivery has the lease now.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the time was over before everything due was delivered.</summary>
    public bool IsCut { get; private set; }

    public DeliveryReport Report => new(Count(EventFate.Delivered), Count(EventFate.Delayed), Count(EventFate.Parked), IsLost) { IsCut = IsCut };

    public async Task RunAsync(TimeSpan? time, CancellationToken stopping, CancellationToken cancellationToken)
    {
        long began = session.Clock.GetTimestamp();
        long after = 0;
        while (!IsLost && !stopping.IsCancellationRequested)
        {
            if (time is { } longest && session.Clock.GetElapsedTime(began) >= longest)
            {
                IsCut = true;
                return;
            }

            IReadOnlyList<WaitingEvent> due = await events
                .DueAsync(session.Account, session.Now(), after, options.BatchSize, cancellationToken).ConfigureAwait(false);
            if (due.Count > 0)
            {
                await TellAsync(due, stopping, cancellationToken).ConfigureAwait(false);
                after = due.Where(waiting => waiting.NextTryAt is null).Select(waiting => waiting.Event.Sequence).DefaultIfEmpty(after).Max();
                continue;
            }

            // What was delivered at a later attempt has let those behind it go; none behind them is due before.
            if (after == 0 || !_isGettingOn)
                return;
            after = 0;
            _isGettingOn = false;
        }
    }

    private async Task TellAsync(IReadOnlyList<WaitingEvent> due, CancellationToken stopping, CancellationToken cancellationToken)
    {
        try
        {
            foreach (HookEvent change in due.Select(waiting => waiting.Event))
            {
                if (IsLost || stopping.IsCancellationRequested)
                    break;
                if (!_failed.Contains(change.Subject))
                    await TellAsync(change, cancellationToken).ConfigureAwait(false);
                if (lease.IsToBeRenewed)
                    await NoteAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            // Also what was delivered before the host's time was over.
            await NoteAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _failed.Clear();
    }

    private async Task TellAsync(HookEvent change, CancellationToken cancellationToken)
    {
        EventOutcome? outcome = await telling.TellAsync(change, cancellationToken).ConfigureAwait(false);
        if (outcome is null)
        {
            IsLost = true;
            return;
        }

        _outcomes.Add(outcome);
        _counts[outcome.Fate] = Count(outcome.Fate) + 1;
        if (outcome.Fate != EventFate.Delivered)
            _failed.Add(change.Subject);
    }

    private async Task NoteAsync(CancellationToken cancellationToken)
    {
        if (IsLost || (_outcomes.Count == 0 && !lease.IsToBeRenewed))
            return;
        long? noted = await lease.NoteAsync([.. _outcomes], cancellationToken).ConfigureAwait(false);
        _outcomes.Clear();
        IsLost = noted is null;
        _isGettingOn |= noted > 0;
    }

    private long Count(EventFate fate) => _counts.GetValueOrDefault(fate);
}
