using ContactCore.Diagnostics;
using ContactCore.Stores;
using Microsoft.Extensions.Logging;

namespace ContactCore.Hooks;

/// <summary>Turns the keeping of events on and off, and tells of it.</summary>
internal sealed class HookSwitch(IOutbox outbox, Watch watch)
{
    private readonly ILogger _log = watch.LoggerOf(HookLog.Feature);

    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => outbox.IsOnAsync(cancellationToken);

    public async Task<bool> TurnAsync(bool on, CancellationToken cancellationToken)
    {
        bool isTurned = await outbox.TurnAsync(on, cancellationToken).ConfigureAwait(false);
        if (isTurned && on)
            HookLog.HooksTurnedOn(_log);
        else if (isTurned)
            HookLog.HooksTurnedOff(_log);
        return isTurned;
    }

    /// <summary>Turns it on, and says whether the store let it.</summary>
    public async Task<bool> TryTurnOnAsync(CancellationToken cancellationToken)
    {
        try
        {
            await TurnAsync(on: true, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (StoreException e)
        {
            HookLog.TurningOnFailed(_log, ErrorType.Of(e));
            return false;
        }
    }
}
