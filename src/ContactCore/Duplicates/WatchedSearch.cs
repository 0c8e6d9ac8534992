using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Duplicates;

/// <summary>What is told of a search for probable duplicates.</summary>
internal sealed partial class WatchedSearch(Watch watch, AccountId account) : LongRun<ProbableDuplicates>(watch, "find_duplicates", account)
{
    private readonly ILogger _log = watch.LoggerOf("Duplicates");
    private ProbableDuplicates? _found;

    protected override void Known(ProbableDuplicates outcome) => _found = outcome;

    protected override void Finished(double seconds) => DuplicatesSought(Account, seconds, _found?.Records.Count ?? 0, _found?.Candidates ?? 0);

    protected override void Stopped(string error, double seconds) => SearchStopped(Account, seconds, error);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => _found is null
        ? []
        : [("contactcore.duplicates.records", _found.Records.Count), ("contactcore.duplicates.candidates", _found.Candidates)];

    [LoggerMessage(1510, LogLevel.Information, "Probable duplicates in account {Account} were sought in {Seconds:0.###} s: {Records} contacts, {Candidates} pairs compared")]
    private partial void DuplicatesSought(string account, double seconds, int records, long candidates);

    [LoggerMessage(1511, LogLevel.Warning, "The search for probable duplicates in account {Account} stopped after {Seconds:0.###} s ({Error})")]
    private partial void SearchStopped(string account, double seconds, string error);
}
