using ContactCore.Errors;

namespace ContactCore.Activities;

/// <summary>Takes a stream of reports batch by batch: while one is written, the next is read and looked up.</summary>
internal sealed class ReportStream(ReportBatch batch, int size, IProgress<ActivityOutcome> progress)
{
    private readonly ActivityTally _tally = new();

    public async Task<ActivityOutcome> RunAsync(IAsyncEnumerable<NewActivity> reports, CancellationToken cancellationToken)
    {
        IAsyncEnumerator<NewActivity[]> chunks = reports.Chunk(size).GetAsyncEnumerator(cancellationToken);
        await using (chunks.ConfigureAwait(false))
        {
            Task<DecidedReports?> next = NextAsync(chunks, cancellationToken);
            while (await StandingAsync(next).ConfigureAwait(false) is { } decided)
            {
                next = NextAsync(chunks, cancellationToken);
                await WriteAsync(decided, next, cancellationToken).ConfigureAwait(false);
            }
        }

        return _tally.Outcome;
    }

    private async Task<DecidedReports?> NextAsync(IAsyncEnumerator<NewActivity[]> chunks, CancellationToken cancellationToken) =>
        await chunks.MoveNextAsync().ConfigureAwait(false)
            ? await batch.DecideAsync(chunks.Current, cancellationToken).ConfigureAwait(false)
            : null;

    // Whatever becomes of the batch, the reading of the next one has ended before the stream is closed.
    private async Task WriteAsync(DecidedReports decided, Task next, CancellationToken cancellationToken)
    {
        try
        {
            _tally.Add(await StandingAsync(batch.WriteAsync(decided, cancellationToken)).ConfigureAwait(false));
            progress.Report(_tally.Outcome);
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
