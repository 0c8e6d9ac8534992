using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>What is told of preparing the store.</summary>
internal sealed class Preparing(Watch watch, ILogger log) : LongRun<bool>(watch, "prepare", null)
{
    protected override void Finished(double seconds) => StoreLog.StorePrepared(log, seconds);

    protected override void Stopped(string error, double seconds) => StoreLog.PreparingFailed(log, error, seconds);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [];
}
