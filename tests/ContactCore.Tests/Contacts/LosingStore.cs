using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Contacts;

/// <summary>Puts a door and a reader of contacts before a store's own: once something was written, the reader is lost.</summary>
internal sealed class LosingStore
{
    public LosingStore() => AfterWriting = () => IsLost = true;

    public bool IsLost { get; set; }

    public Action AfterWriting { get; init; }

    public void Replace(IServiceCollection services)
    {
        services.PutBefore<IWriteDoor>(inner => new Door(this, inner));
        services.PutBefore<IContactReader>(inner => new Reader(this, inner));
    }

    private sealed class Door(LosingStore store, IWriteDoor inner) : IWriteDoor
    {
        public async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            ApplyResult result = await inner.ApplyAsync(changes, cancellationToken);
            store.AfterWriting();
            return result;
        }
    }

    private sealed class Reader(LosingStore store, IContactReader inner) : IContactReader
    {
        public Task<IReadOnlyList<Contact>> GetAsync(
            AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return store.IsLost
                ? throw new StoreException(StoreProblem.ConnectionLost, "the connection was lost; nothing was changed")
                : inner.GetAsync(account, ids, cancellationToken);
        }

        public Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
            AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken) =>
            inner.GetByExternalIdAsync(account, externalIds, cancellationToken);

        public Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
            AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken) =>
            inner.GetHoldersAsync(account, kind, keys, most, cancellationToken);

        public Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
            AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
            inner.GetMergedIntoAsync(account, ids, cancellationToken);

        public Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
            inner.CountAsync(account, query, cancellationToken);

        public Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
            inner.PageAsync(account, query, ranking, after, size, cancellationToken);
    }
}
