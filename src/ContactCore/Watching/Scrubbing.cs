using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>What is told of writing the store's files anew.</summary>
internal sealed class Scrubbing(Watch watch, ILogger log) : LongRun<bool>(watch, "scrub", null)
{
    protected override void Finished(double seconds) => StoreLog.Scrubbed(log, seconds);

    protected override void Stopped(string error, double seconds) => StoreLog.ScrubbingStopped(log, seconds, error);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [];
}
