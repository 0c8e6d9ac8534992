using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>
/// The lease under which one delivery has an account's events for itself. It is renewed when half of it is over, also while
/// a handler takes long.
/// </summary>
internal sealed class Lease(Session session, TimeSpan length, Guid holder)
{
    private DateTimeOffset _until;

    /// <summary>Whether half of it is over.</summary>
    public bool IsToBeRenewed => session.Clock.GetUtcNow() >= _until - (length / 2);

    /// <summary>Takes or renews it; says whether it is had.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken) =>
        await ApplyAsync([], cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Renews it and notes outcomes in the same transaction; says of how many, or null where the lease is lost.</summary>
    public async Task<long?> NoteAsync(IReadOnlyList<EventOutcome> outcomes, CancellationToken cancellationToken)
    {
        ApplyResult? result = await ApplyAsync([new EventsTold(holder, outcomes)], cancellationToken).ConfigureAwait(false);
        return result?.Affected[1];
    }

    public Task GiveBackAsync(CancellationToken cancellationToken) =>
        session.ApplyAsync(session.Now(), [new DeliveryLeased(holder, null)], cancellationToken);

    /// <summary>Waits for work and renews meanwhile; says whether the lease is still had.</summary>
    public async Task<bool> HoldWhileAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            TimeSpan wait = _until - (length / 2) - session.Clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await WaitAsync(work, wait).ConfigureAwait(false);
                continue;
            }

            try
            {
                if (!await TakeAsync(CancellationToken.None).ConfigureAwait(false))
                    return false;
            }
            catch (StoreException)
            {
                // The work goes on; whether it was all for nothing is found out when its end is noted.
                await WaitAsync(work, length / 10).ConfigureAwait(false);
            }
        }

        return true;
    }

    private async Task<ApplyResult?> ApplyAsync(IEnumerable<Change> more, CancellationToken cancellationToken)
    {
        DateTimeOffset now = session.Now();
        DateTimeOffset until = now + length;
        ApplyResult result = await session.ApplyAsync(now, [new DeliveryLeased(holder, until), .. more], cancellationToken).ConfigureAwait(false);
        if (result.Affected[0] == 0)
            return null;
        _until = until;
        return result;
    }

    private async Task WaitAsync(Task work, TimeSpan longest)
    {
        using CancellationTokenSource over = new();
        await Task.WhenAny(work, Task.Delay(longest, session.Clock, over.Token)).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }
}
