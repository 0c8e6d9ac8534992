using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Exporting;

/// <summary>What is told of an export; its rows are counted page by page.</summary>
internal sealed partial class WatchedExport(Watch watch, AccountId account, IProgress<long>? progress)
    : LongRun<long>(watch, "export", account), IProgress<long>
{
    private readonly ILogger _log = watch.LoggerOf("Exporting");
    private long _rows;

    public void Report(long value)
    {
        Watch.Instruments.ExportedRows.Add(value - _rows);
        _rows = value;
        progress?.Report(value);
    }

    protected override void Finished(double seconds) => ExportFinished(Account, seconds, _rows);

    protected override void Stopped(string error, double seconds) => ExportStopped(Account, seconds, error, _rows);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [("contactcore.export.rows", _rows)];

    [LoggerMessage(1300, LogLevel.Information, "Export from account {Account} finished in {Seconds:0.###} s: {Rows} rows")]
    private partial void ExportFinished(string account, double seconds, long rows);

    [LoggerMessage(1301, LogLevel.Warning, "Export from account {Account} stopped after {Seconds:0.###} s ({Error}) and {Rows} rows, which do not stand")]
    private partial void ExportStopped(string account, double seconds, string error, long rows);
}
