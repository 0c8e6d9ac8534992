using ContactCore.Watching;

namespace ContactCore.Books;

/// <summary>Has the store looked at before its first use in the process, and again after a failure.</summary>
internal sealed class StoreGate(WatchedSetup setup)
{
    private volatile bool _open;

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        if (_open)
            return;
        await setup.CheckAsync(cancellationToken).ConfigureAwait(false);
        _open = true;
    }
}
