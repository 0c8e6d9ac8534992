using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>The write door, saying after each change set that there may be events; how far their delivery is, is none.</summary>
internal sealed class SignallingDoor(IWriteDoor door, WriteSignal signal) : IWriteDoor
{
    public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        signal.IsAwaited ? SignalAsync(changes, cancellationToken) : door.ApplyAsync(changes, cancellationToken);

    private async Task<ApplyResult> SignalAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ApplyResult result = await door.ApplyAsync(changes, cancellationToken).ConfigureAwait(false);
        if (changes.Changes.Any(change => change is not DeliveryChange))
            signal.Set();
        return result;
    }
}
