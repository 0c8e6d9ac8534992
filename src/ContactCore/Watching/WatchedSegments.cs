using ContactCore.Accounts;
using ContactCore.Segments;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="ISegmentReader"/>, watched.</summary>
internal sealed class WatchedSegments(ISegmentReader segments, Questions questions) : ISegmentReader
{
    public Task<Guid?> FindAsync(AccountId account, string name, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Segment,
            account,
            (segments, account, name, cancellationToken),
            static asked => asked.segments.FindAsync(asked.account, asked.name, asked.cancellationToken));

    public Task<IReadOnlyList<string>> NamesAsync(AccountId account, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.SegmentNames,
            account,
            (segments, account, size, cancellationToken),
            static asked => asked.segments.NamesAsync(asked.account, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<Segment>> PageAsync(
        AccountId account, string? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.SegmentPage,
            account,
            (segments, account, after, size, cancellationToken),
            static asked => asked.segments.PageAsync(asked.account, asked.after, asked.size, asked.cancellationToken));
}
