using ContactCore.Accounts;
using ContactCore.Duplicates;
using ContactCore.Ids;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IMatchReader"/>, watched.</summary>
internal sealed class WatchedMatches(IMatchReader matches, Questions questions) : IMatchReader
{
    public Task<IReadOnlyList<ComparedContact>> PageAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ComparedContacts,
            account,
            (matches, account, fields, after, size, cancellationToken),
            static asked => asked.matches.PageAsync(asked.account, asked.fields, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<ComparedContact>> GetAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ComparedContactsById,
            account,
            (matches, account, fields, ids, cancellationToken),
            static asked => asked.matches.GetAsync(asked.account, asked.fields, asked.ids, asked.cancellationToken));

    public Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ContactMarks,
            account,
            (matches, account, ids, cancellationToken),
            static asked => asked.matches.GetMarksAsync(asked.account, asked.ids, asked.cancellationToken));

    public Task<ChangedContacts> ChangedAsync(
        AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ChangedContacts,
            account,
            (matches, account, since, after, size, cancellationToken),
            static asked => asked.matches.ChangedAsync(asked.account, asked.since, asked.after, asked.size, asked.cancellationToken));

    public Task<BaseLook> LookAsync(
        AccountId account, DateTimeOffset since, int size, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.BaseLook,
            account,
            (matches, account, since, size, ids, cancellationToken),
            static asked => asked.matches.LookAsync(asked.account, asked.since, asked.size, asked.ids, asked.cancellationToken));
}
