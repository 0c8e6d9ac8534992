using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;

namespace ContactCore.Stores.Tests.Broken;

/// <summary>A door that hands on, for one that breaks something to be made of.</summary>
public abstract class PassingDoor(IWriteDoor inner) : IWriteDoor
{
    public virtual Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        inner.ApplyAsync(changes with { Changes = [.. changes.Changes.Select(Altered)] }, cancellationToken);

    protected virtual Change Altered(Change change) => change;
}

/// <summary>A reader of contacts that hands on.</summary>
public abstract class PassingContacts(IContactReader inner) : IContactReader
{
    public virtual Task<IReadOnlyList<Contact>> GetAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        inner.GetAsync(account, ids, cancellationToken);

    public virtual Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
        AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken) =>
        inner.GetByExternalIdAsync(account, externalIds, cancellationToken);

    public virtual Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
        AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken) =>
        inner.GetHoldersAsync(account, kind, keys, most, cancellationToken);

    public virtual Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        inner.GetMergedIntoAsync(account, ids, cancellationToken);

    public virtual Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        inner.CountAsync(account, query, cancellationToken);

    public virtual Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        inner.PageAsync(account, query, ranking, after, size, cancellationToken);
}
