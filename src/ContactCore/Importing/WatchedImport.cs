using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Importing;

/// <summary>What is told of an import; its rows are counted batch by batch, as they stand.</summary>
internal sealed partial class WatchedImport(Watch watch, AccountId account, IProgress<ImportReport>? progress)
    : LongRun<ImportReport>(watch, "import", account), IProgress<ImportReport>
{
    private readonly ILogger _log = watch.LoggerOf("Importing");
    private ImportReport _report = new() { Source = "" };

    public void Report(ImportReport value)
    {
        Count("created", value.Created - _report.Created);
        Count("updated", value.Updated - _report.Updated);
        Count("unchanged", value.Unchanged - _report.Unchanged);
        Count("skipped", value.Skipped - _report.Skipped);
        Count("rejected", value.Rejected - _report.Rejected);
        _report = value;
        progress?.Report(value);
    }

    protected override void Begun() => ImportStarted(Account);

    protected override void Finished(double seconds) => ImportFinished(
        Account, seconds, _report.Created, _report.Updated, _report.Unchanged, _report.Skipped, _report.Rejected, _report.Batches);

    protected override void Stopped(string error, double seconds) => ImportStopped(
        Account, seconds, error, _report.Batches, _report.Created, _report.Updated, _report.Rejected);

    protected override IEnumerable<(string Tag, long Number)> Numbers() =>
    [
        ("contactcore.import.created", _report.Created),
        ("contactcore.import.updated", _report.Updated),
        ("contactcore.import.unchanged", _report.Unchanged),
        ("contactcore.import.skipped", _report.Skipped),
        ("contactcore.import.rejected", _report.Rejected),
        ("contactcore.import.batches", _report.Batches),
    ];

    private void Count(string outcome, long rows)
    {
        if (rows > 0)
            Watch.Instruments.ImportedRows.Add(rows, new KeyValuePair<string, object?>(Tags.RowOutcome, outcome));
    }

    [LoggerMessage(1200, LogLevel.Information, "Import into account {Account} started")]
    private partial void ImportStarted(string account);

    [LoggerMessage(1201, LogLevel.Information, "Import into account {Account} finished in {Seconds:0.###} s: {Created} rows created, {Updated} updated, {Unchanged} unchanged, {Skipped} skipped, {Rejected} rejected, in {Batches} batches")]
    private partial void ImportFinished(
        string account, double seconds, long created, long updated, long unchanged, long skipped, long rejected, long batches);

    [LoggerMessage(1202, LogLevel.Warning, "Import into account {Account} stopped after {Seconds:0.###} s ({Error}); {Batches} batches stand: {Created} rows created, {Updated} updated, {Rejected} rejected")]
    private partial void ImportStopped(
        string account, double seconds, string error, long batches, long created, long updated, long rejected);
}
