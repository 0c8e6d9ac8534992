using ContactCore.Accounts;

namespace ContactCore.InMemory.Stores;

/// <summary>
/// Holds the one reference to the store's state. Readers take it and work on what it points to without a lock; a writer
/// builds the next state aside and swaps the reference last, so that nobody ever sees half of a change set.
/// </summary>
internal sealed class InMemoryStore : IDisposable
{
    private readonly SemaphoreSlim _oneWriter = new(1, 1);
    private volatile StoreState _state = StoreState.Empty;

    public StoreState State => _state;

    /// <summary>Reads of an account out of one snapshot.</summary>
    /// <param name="account">The account.</param>
    /// <param name="read">What to read.</param>
    /// <param name="cancellationToken">Gives up before the reading begins.</param>
    public Task<T> ReadAsync<T>(AccountId account, Func<Snapshot, T> read, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<T>(cancellationToken)
            : Task.FromResult(read(_state.Of(account)));

    /// <summary>Replaces the state, one writer at a time; where <paramref name="write"/> throws, nothing has happened.</summary>
    /// <param name="write">Gives the next state and the answer.</param>
    /// <param name="cancellationToken">Gives up before the reference is swapped.</param>
    public async Task<T> WriteAsync<T>(Func<StoreState, (StoreState Next, T Answer)> write, CancellationToken cancellationToken)
    {
        await _oneWriter.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            (StoreState next, T answer) = write(_state);
            cancellationToken.ThrowIfCancellationRequested();
            _state = next;
            return answer;
        }
        finally
        {
            _oneWriter.Release();
        }
    }

    public void Dispose() => _oneWriter.Dispose();
}
