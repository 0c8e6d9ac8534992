using ContactCore.Accounts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Duplicates;

internal sealed class MatchAnswerReader(InMemoryStore store) : IMatchAnswerReader
{
    public Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, MatchAnswer? answer, PairPosition? after, int size, CancellationToken cancellationToken) =>
        PageAsync(account, pair => answer is null || pair.Answer == answer, after, size, cancellationToken);

    public Task<IReadOnlyList<AnsweredPair>> OfContactAsync(
        AccountId account, ContactId contact, PairPosition? after, int size, CancellationToken cancellationToken) =>
        PageAsync(account, pair => pair.Position.Has(contact), after, size, cancellationToken);

    public Task<IReadOnlyList<AnsweredPair>> OfLeftAsync(
        AccountId account, IReadOnlyCollection<ContactId> left, PairPosition? after, int size, CancellationToken cancellationToken)
    {
        HashSet<ContactId> wanted = [.. left];
        return PageAsync(account, pair => wanted.Contains(pair.Left), after, size, cancellationToken);
    }

    private Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, Func<AnsweredPair, bool> wanted, PairPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<AnsweredPair>>(
            account,
            snapshot => [.. snapshot.State.MatchAnswers.Values.Where(pair => (after is null || pair.Position > after) && wanted(pair)).Take(size)],
            cancellationToken);
}
