namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>Prepares a store after the copy of a prepared one was put in its place.</summary>
internal sealed class CopyingSetup(IStoreSetup inner, Func<Task> copy) : IStoreSetup
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await copy();
        await inner.PrepareAsync(cancellationToken);
    }

    public Task CheckAsync(CancellationToken cancellationToken) => inner.CheckAsync(cancellationToken);

    public Task<long> ReindexAsync(CancellationToken cancellationToken) => inner.ReindexAsync(cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken) => inner.ScrubAsync(cancellationToken);
}
