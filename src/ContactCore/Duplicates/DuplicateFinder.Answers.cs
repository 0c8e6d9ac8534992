using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>What people say of contacts that look alike.</summary>
public sealed partial class DuplicateFinder
{
    /// <summary>
    /// Answers whether two contacts are of one person. Every later search holds to it: those of one person are joined with
    /// probability 1, those of two are in no pair and in no group together. An earlier answer on both is replaced.
    /// </summary>
    /// <param name="left">The one; a contact that was merged stands for its survivor.</param>
    /// <param name="right">The other.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The answer as it stands.</returns>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidValueException">Both are one contact.</exception>
    public async Task<AnsweredPair> AnswerAsync(ContactId left, ContactId right, MatchAnswer answer, CancellationToken cancellationToken = default)
    {
        Defined.Require(answer, "answer");
        PairPosition pair = await PairAsync(left, right, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        if (await _session.ApplyOneAsync(at, new MatchAnswered(pair, answer), cancellationToken).ConfigureAwait(false) == 0)
            throw new NotFoundException("contact", (await _lookup.FindAsync(pair.Left, CancellationToken.None).ConfigureAwait(false) is null ? pair.Left : pair.Right).ToString());
        return new AnsweredPair(pair.Left, pair.Right, answer, at, _session.Actor);
    }

    /// <summary>Takes an answer back: the two are judged by what is known of them again.</summary>
    /// <param name="left">The one; a contact that was merged stands for its survivor.</param>
    /// <param name="right">The other.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>Whether there was an answer.</returns>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidValueException">Both are one contact.</exception>
    public async Task<bool> WithdrawAnswerAsync(ContactId left, ContactId right, CancellationToken cancellationToken = default)
    {
        PairPosition pair = await PairAsync(left, right, cancellationToken).ConfigureAwait(false);
        return await _session.ApplyOneAsync(_session.Now(), new MatchAnswered(pair, null), cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <summary>The answers of the account, read page by page.</summary>
    /// <param name="answer">Only these, or null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The answers, by the lower ID of each pair, then by the other.</returns>
    public IAsyncEnumerable<AnsweredPair> AnswersAsync(MatchAnswer? answer = null, CancellationToken cancellationToken = default) =>
        AnswerStream.ReadAsync((after, size) => _answers.PageAsync(_session.Account, answer, after, size, cancellationToken), cancellationToken);

    private async Task<PairPosition> PairAsync(ContactId left, ContactId right, CancellationToken cancellationToken)
    {
        Contact one = await _lookup.RequireAsync(left, cancellationToken).ConfigureAwait(false);
        Contact other = await _lookup.RequireAsync(right, cancellationToken).ConfigureAwait(false);
        return one.Id == other.Id
            ? throw new InvalidValueException("right", "is the same contact", "two contacts")
            : PairPosition.Of(one.Id, other.Id);
    }
}
