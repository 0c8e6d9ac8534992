using ContactCore.Accounts;
using ContactCore.Duplicates;
using ContactCore.Ids;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IMatchAnswerReader"/>, watched.</summary>
internal sealed class WatchedMatchAnswers(IMatchAnswerReader answers, Questions questions) : IMatchAnswerReader
{
    public Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, MatchAnswer? answer, PairPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.MatchAnswers,
            account,
            (answers, account, answer, after, size, cancellationToken),
            static asked => asked.answers.PageAsync(asked.account, asked.answer, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<AnsweredPair>> OfContactAsync(
        AccountId account, ContactId contact, PairPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.MatchAnswersOfContact,
            account,
            (answers, account, contact, after, size, cancellationToken),
            static asked => asked.answers.OfContactAsync(asked.account, asked.contact, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<AnsweredPair>> OfLeftAsync(
        AccountId account, IReadOnlyCollection<ContactId> left, PairPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.MatchAnswersOfLeft,
            account,
            (answers, account, left, after, size, cancellationToken),
            static asked => asked.answers.OfLeftAsync(asked.account, asked.left, asked.after, asked.size, asked.cancellationToken));
}
