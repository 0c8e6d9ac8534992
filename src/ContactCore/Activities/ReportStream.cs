using System.Runtime.CompilerServices;
using ContactCore.Errors;

namespace ContactCore.Activities;

/// <summary>Takes a stream of reports batch by batch: while one is written, the next is read and looked up.</summary>
internal sealed class ReportStream(ReportBatch batch, int size, IProgress<ActivityOutcome> progress)
{
    // The first batch is a small one, so that something is written while the next is looked up.
    private const int First = 2_000;

    private readonly ActivityTally _tally = new();

    public async Task<ActivityOutcome> RunAsync(IAsyncEnumerable<NewActivity> reports, CancellationToken cancellationToken)
    {
        using CancellationTokenSource reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<NewActivity[]> chunks = InBatches(reports, reading.Token).GetAsyncEnumerator(reading.Token);
        await using (chunks.ConfigureAwait(false))
        {
            Task<DecidedReports?> next = NextAsync(chunks, reading.Token);
            while (await StandingAsync(next).ConfigureAwait(false) is { } decided)
            {
                // Apart, since of a store that waits for nothing the one would begin when the other is through.
                Task<IReadOnlyList<ReportResult>> writing = Task.Run(() => batch.WriteAsync(decided, cancellationToken), cancellationToken);
                next = NextAsync(chunks, reading.Token);
                await StandAsync(writing, next, reading).ConfigureAwait(false);
            }
        }

        return _tally.Outcome;
    }

    private async IAsyncEnumerable<NewActivity[]> InBatches(IAsyncEnumerable<NewActivity> reports, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<NewActivity> some = [];
        int most = Math.Min(First, size);
        await foreach (NewActivity report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            some.Add(report);
            if (some.Count < most)
                continue;
            yield return [.. some];
            some.Clear();
            most = size;
        }

        if (some.Count > 0)
            yield return [.. some];
    }

    private async Task<DecidedReports?> NextAsync(IAsyncEnumerator<NewActivity[]> chunks, CancellationToken cancellationToken) =>
        await chunks.MoveNextAsync().ConfigureAwait(false)
            ? await batch.DecideAsync(chunks.Current, cancellationToken).ConfigureAwait(false)
            : null;

    // Whatever becomes of the batch, the reading of the next one has ended before the stream is closed. A failure is not
    // held back by a source that is slow to give more.
    private async Task StandAsync(Task<IReadOnlyList<ReportResult>> writing, Task next, CancellationTokenSource reading)
    {
        try
        {
            _tally.Add(await StandingAsync(writing).ConfigureAwait(false));
            progress.Report(_tally.Outcome);
        }
        catch
        {
            await reading.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<T> StandingAsync<T>(Task<T> step)
    {
        try
        {
            return await step.ConfigureAwait(false);
        }
        catch (ContactCoreException e)
        {
            throw new ActivityStreamStoppedException(_tally.Outcome, e);
        }
    }
}
