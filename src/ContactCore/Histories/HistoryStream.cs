namespace ContactCore.Histories;

/// <summary>One ordered source of entries, read page by page; several are merged into one order.</summary>
internal sealed class HistoryStream(Func<HistoryPosition?, Task<IReadOnlyList<HistoryEntry>>> page)
{
    private readonly Queue<HistoryEntry> _read = [];
    private HistoryPosition? _after;

    public static async IAsyncEnumerable<HistoryEntry> MergeAsync(IEnumerable<HistoryStream> streams)
    {
        PriorityQueue<HistoryStream, (DateTimeOffset, Guid)> next = new();
        foreach (HistoryStream stream in streams)
            await stream.EnqueueAsync(next).ConfigureAwait(false);
        while (next.TryDequeue(out HistoryStream? stream, out _))
        {
            yield return stream._read.Dequeue();
            await stream.EnqueueAsync(next).ConfigureAwait(false);
        }
    }

    private async Task EnqueueAsync(PriorityQueue<HistoryStream, (DateTimeOffset, Guid)> next)
    {
        if (_read.Count == 0)
        {
            foreach (HistoryEntry entry in await page(_after).ConfigureAwait(false))
            {
                _read.Enqueue(entry);
                _after = new HistoryPosition(entry.At, entry.Id);
            }
        }

        if (_read.TryPeek(out HistoryEntry? first))
            next.Enqueue(this, (first.At, first.Id));
    }
}
