using ContactCore.Diagnostics;
using ContactCore.Stores;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>The store's set-up, watched.</summary>
internal sealed class WatchedSetup : IStoreSetup
{
    private readonly IStoreSetup _setup;
    private readonly Watch _watch;
    private readonly Questions _questions;
    private readonly ILogger _log;

    public WatchedSetup(IStoreSetup setup, Watch watch)
    {
        _setup = setup;
        _watch = watch;
        _questions = new Questions(watch);
        _log = watch.LoggerOf(StoreLog.Feature);
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => new Preparing(_watch, _log)
        .RunAsync(() => DoneAsync(_setup.PrepareAsync(cancellationToken)));

    public Task CheckAsync(CancellationToken cancellationToken) => _questions.AskAsync(
        Question.Check,
        null,
        (_setup, cancellationToken),
        static asked => DoneAsync(asked._setup.CheckAsync(asked.cancellationToken)));

    public Task<long> ReindexAsync(CancellationToken cancellationToken) => new Reindexing(_watch, _log)
        .RunAsync(() => _setup.ReindexAsync(cancellationToken));

    public Task ScrubAsync(CancellationToken cancellationToken) => new Scrubbing(_watch, _log)
        .RunAsync(() => DoneAsync(_setup.ScrubAsync(cancellationToken)));

    private static async Task<bool> DoneAsync(Task work)
    {
        await work.ConfigureAwait(false);
        return true;
    }
}
