using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>What is told of normalising all text again.</summary>
internal sealed class Reindexing(Watch watch, ILogger log) : LongRun<long>(watch, "reindex", null)
{
    private long? _contacts;

    protected override void Known(long outcome) => _contacts = outcome;

    protected override void Finished(double seconds) => StoreLog.Reindexed(log, seconds, _contacts ?? 0);

    protected override void Stopped(string error, double seconds) => StoreLog.ReindexingStopped(log, seconds, error);

    protected override IEnumerable<(string Tag, long Number)> Numbers()
    {
        if (_contacts is { } contacts)
            yield return ("contactcore.reindex.contacts", contacts);
    }
}
