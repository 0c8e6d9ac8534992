using ContactCore.Accounts;
using ContactCore.InMemory.Stores;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

internal sealed class SegmentReader(InMemoryStore store) : ISegmentReader
{
    public Task<Guid?> FindAsync(AccountId account, string name, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.State.Segments.Segments.Find(name)?.Id, cancellationToken);

    public Task<IReadOnlyList<string>> NamesAsync(AccountId account, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            account, snapshot => [.. snapshot.State.Segments.Segments.All().Take(size).Select(segment => segment.Name)], cancellationToken);

    public Task<IReadOnlyList<Segment>> PageAsync(
        AccountId account, string? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => Page(snapshot.State.Segments, after, size), cancellationToken);

    private static IReadOnlyList<Segment> Page(SegmentTable table, string? after, int size)
    {
        IEnumerable<Segment> segments = after is null ? table.Segments.All() : table.Segments.Behind(after);
        return [.. segments.Take(size).Select(table.Counted)];
    }
}
