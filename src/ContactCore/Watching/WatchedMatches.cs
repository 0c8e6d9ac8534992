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
}
