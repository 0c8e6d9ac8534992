namespace ContactCore.Hooks;

/// <summary>What a host does when something happens to a contact or to an address.</summary>
public interface IContactHandler
{
    /// <summary>
    /// Takes one event. It is delivered when this ends without an exception; otherwise it is delivered again, later. It may
    /// also come again when all went well, where the process ended before that was noted: <see cref="HookEvent.Id"/> tells.
    /// </summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Gives up: the host's time to shut down is over, or another process has taken over.</param>
    /// <returns>When it is done.</returns>
    Task HandleAsync(HookEvent change, CancellationToken cancellationToken);
}
