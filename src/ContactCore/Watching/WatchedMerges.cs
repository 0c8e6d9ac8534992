using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.Merging;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IMergeReader"/>, watched.</summary>
internal sealed class WatchedMerges(IMergeReader merges, Questions questions) : IMergeReader
{
    public Task<Merge?> FindAsync(AccountId account, MergeId id, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Merge,
            account,
            (merges, account, id, cancellationToken),
            static asked => asked.merges.FindAsync(asked.account, asked.id, asked.cancellationToken));

    public Task<IReadOnlyList<Merge>> PageAsync(
        AccountId account, ContactId? survivor, MergeId? before, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.MergePage,
            account,
            (merges, account, survivor, before, size, cancellationToken),
            static asked => asked.merges.PageAsync(asked.account, asked.survivor, asked.before, asked.size, asked.cancellationToken));
}
