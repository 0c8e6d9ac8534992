using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IContactReader"/>, watched.</summary>
internal sealed class WatchedContacts(IContactReader contacts, Questions questions) : IContactReader
{
    public Task<IReadOnlyList<Contact>> GetAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Contacts,
            account,
            (contacts, account, ids, cancellationToken),
            static asked => asked.contacts.GetAsync(asked.account, asked.ids, asked.cancellationToken));

    public Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
        AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ContactsByExternalId,
            account,
            (contacts, account, externalIds, cancellationToken),
            static asked => asked.contacts.GetByExternalIdAsync(asked.account, asked.externalIds, asked.cancellationToken));

    public Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
        AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Holders,
            account,
            (contacts, account, kind, keys, most, cancellationToken),
            static asked => asked.contacts.GetHoldersAsync(asked.account, asked.kind, asked.keys, asked.most, asked.cancellationToken));

    public Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.MergedInto,
            account,
            (contacts, account, ids, cancellationToken),
            static asked => asked.contacts.GetMergedIntoAsync(asked.account, asked.ids, asked.cancellationToken));

    public Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ContactCount,
            account,
            (contacts, account, query, cancellationToken),
            static asked => asked.contacts.CountAsync(asked.account, asked.query, asked.cancellationToken));

    public Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ContactPage,
            account,
            (contacts, account, query, ranking, after, size, cancellationToken),
            static asked => asked.contacts.PageAsync(asked.account, asked.query, asked.ranking, asked.after, asked.size, asked.cancellationToken));
}
