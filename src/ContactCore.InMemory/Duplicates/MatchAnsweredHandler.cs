using ContactCore.Duplicates;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Duplicates;

internal sealed class MatchAnsweredHandler : ChangeHandler<MatchAnswered>
{
    protected override long Apply(MatchAnswered change, AccountDraft account)
    {
        if (change.Answer is not { } answer)
            return account.MatchAnswers.Remove(change.Pair) ? 1 : 0;
        if (account.Contacts.Find(change.Pair.Left) is null || account.Contacts.Find(change.Pair.Right) is null)
            return 0;
        account.MatchAnswers[change.Pair] = new AnsweredPair(change.Pair.Left, change.Pair.Right, answer, account.At, account.Actor);
        return 1;
    }
}
