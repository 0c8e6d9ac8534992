using ContactCore.Accounts;
using ContactCore.Tombstones;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="ITombstoneReader"/>, watched.</summary>
internal sealed class WatchedTombstones(ITombstoneReader tombstones, Questions questions) : ITombstoneReader
{
    public Task<long> CountErasuresAsync(AccountId account, CancellationToken cancellationToken) => questions.AskAsync(
        Question.Erasures,
        account,
        (tombstones, account, cancellationToken),
        static asked => asked.tombstones.CountErasuresAsync(asked.account, asked.cancellationToken));

    public Task<TombstonesFound> FindAsync(
        AccountId account, IReadOnlyCollection<TombstoneKey> keys, IReadOnlyCollection<string> secrets, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Tombstones,
            account,
            (tombstones, account, keys, secrets, cancellationToken),
            static asked => asked.tombstones.FindAsync(asked.account, asked.keys, asked.secrets, asked.cancellationToken));
}
