using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Reporting;

namespace ContactCore.Cli.Reports;

/// <summary>Runs a file of reports through the library, and says what became of it.</summary>
internal static class ReportImport
{
    public static async Task RunAsync<TReport>(
        Call call,
        ReportFile<TReport> file,
        Func<IAsyncEnumerable<TReport>, IProgress<long>, Task<ReportOutcome>> report,
        CancellationToken cancellationToken)
    {
        ReportOutcome outcome = await call.Progress.RunAsync("reporting", total: null, progress => ReportAsync(call, file, report, progress, cancellationToken));
        (string Name, long Count)[] counts =
        [
            ("recorded", outcome.Recorded), ("updated", outcome.Updated), ("unchanged", outcome.Unchanged), ("rejected", file.Rejected(outcome)),
        ];
        call.Answers.Write(
            json =>
            {
                foreach ((string name, long count) in counts)
                    json.WriteNumber(name, count);
            },
            () => string.Join(Environment.NewLine, counts.Select(count => $"{count.Name,-10} {count.Count,10}")));
        foreach (string problem in file.Problems(outcome))
            call.Answers.Note(Printable.Line(problem));
    }

    private static async Task<ReportOutcome> ReportAsync<TReport>(
        Call call,
        ReportFile<TReport> file,
        Func<IAsyncEnumerable<TReport>, IProgress<long>, Task<ReportOutcome>> report,
        IProgress<long> progress,
        CancellationToken cancellationToken)
    {
        FinishedReports finished = new(progress);
        try
        {
            return await report(file.ReadAsync(cancellationToken), finished);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            call.Answers.Note($"of the file the first {finished.Count} reports stand");
            throw;
        }
    }

    private sealed class FinishedReports(IProgress<long> progress) : IProgress<long>
    {
        public long Count { get; private set; }

        public void Report(long value)
        {
            Count = value;
            progress.Report(value);
        }
    }
}
