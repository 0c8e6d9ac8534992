using ContactCore.Accounts;

namespace ContactCore.Hooks;

/// <summary>
/// Reads an account's outbox. What a store promises: HK4: due are first the events whose next try has come, by that instant,
/// then those behind <c>after</c> that were never tried, by number; together at most <c>size</c>. HK5: none is due while an
/// earlier event of its subject has failed and is still there, or waits at or before <c>after</c>. HK6: a list is by number,
/// behind <c>after</c>, at most <c>size</c>, of all events or of the parked ones. HK7: only the account's events.
/// </summary>
public interface IOutboxReader
{
    /// <summary>Events to be delivered now.</summary>
    /// <param name="account">The account.</param>
    /// <param name="at">The instant.</param>
    /// <param name="after">The number to go on behind, of those never tried; 0 for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The events, each subject's in order.</returns>
    Task<IReadOnlyList<WaitingEvent>> DueAsync(
        AccountId account, DateTimeOffset at, long after, int size, CancellationToken cancellationToken);

    /// <summary>Events that are in the outbox.</summary>
    /// <param name="account">The account.</param>
    /// <param name="isParked">Whether only parked ones are asked for.</param>
    /// <param name="after">The number to go on behind; 0 for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The events by number.</returns>
    Task<IReadOnlyList<WaitingEvent>> PageAsync(
        AccountId account, bool isParked, long after, int size, CancellationToken cancellationToken);
}
