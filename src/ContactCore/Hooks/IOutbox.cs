using ContactCore.Accounts;

namespace ContactCore.Hooks;

/// <summary>
/// The outbox of the whole store: whether events are kept, and whose wait. What a store promises: HK1: what was turned on is
/// on for every host of the store, those without handlers too, until it is turned off; a change set that begins afterwards
/// knows. HK2: events that wait when it is turned off stay. HK3: the accounts that have an event not parked whose next try is
/// not after the instant, and whose lease is not another holder's at that instant, by name in code-point order; a page has
/// at most <c>size</c>.
/// </summary>
public interface IOutbox
{
    /// <summary>Whether events are kept.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether they are.</returns>
    Task<bool> IsOnAsync(CancellationToken cancellationToken);

    /// <summary>Turns the keeping of events on or off.</summary>
    /// <param name="on">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it was the other way before.</returns>
    Task<bool> TurnAsync(bool on, CancellationToken cancellationToken);

    /// <summary>Accounts that may have something to deliver.</summary>
    /// <param name="holder">Who would deliver.</param>
    /// <param name="at">The instant.</param>
    /// <param name="after">The account to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The accounts.</returns>
    Task<IReadOnlyList<AccountId>> WaitingAsync(
        Guid holder, DateTimeOffset at, AccountId? after, int size, CancellationToken cancellationToken);
}
