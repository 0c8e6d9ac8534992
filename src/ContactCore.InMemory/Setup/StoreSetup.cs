using ContactCore.InMemory.Stores;
using ContactCore.Stores;

namespace ContactCore.InMemory.Setup;

/// <summary>
/// There is nothing to set up: the store begins with the process, and its normalised texts were all made by the rules of
/// this very process.
/// </summary>
internal sealed class StoreSetup(InMemoryStore store) : IStoreSetup
{
    public Task PrepareAsync(CancellationToken cancellationToken) => Done(cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken) => Done(cancellationToken);

    public Task<long> ReindexAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested
        ? Task.FromCanceled<long>(cancellationToken)
        : Task.FromResult(store.State.Accounts.Values.Sum(account => (long)account.Contacts.ById.Count));

    public Task ScrubAsync(CancellationToken cancellationToken) => Done(cancellationToken);

    private static Task Done(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
}
