namespace ContactCore.Hooks;

/// <summary>
/// Delivers the events of all accounts while the process lives. The package ContactCore.Hosting runs it in a host that has
/// handlers; a host that is built otherwise injects it.
/// </summary>
public interface IEventDelivery
{
    /// <summary>
    /// Turns hooks on, so that from the end of this call on no event is lost. Where the store cannot be used just now, that
    /// is logged, and <see cref="RunAsync"/> tries again.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether hooks are on.</returns>
    Task<bool> TryTurnOnAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Delivers events as they come. A failure of the handler delays its event, one of the store is logged and tried again;
    /// neither ends this.
    /// </summary>
    /// <param name="handler">What they are delivered to; several accounts' at the same time.</param>
    /// <param name="stopping">Ends this behind the events in hand.</param>
    /// <param name="cancellationToken">Gives up the events in hand too.</param>
    /// <returns>When it has ended; it ends no other way.</returns>
    Task RunAsync(IContactHandler handler, CancellationToken stopping, CancellationToken cancellationToken);
}
