using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Duplicates;

/// <summary>What people say of contacts that look alike.</summary>
public sealed partial class DuplicateFinder
{
    /// <summary>
    /// Answers whether two contacts are of one person. Every later search holds to it: those of one person are joined with
    /// probability 1, those of two are in no pair and in no group together. An earlier answer on both is replaced. A contact that is merged later stands for its
    /// survivor in it, and of answers that so fall on one pair the last one holds.
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

    /// <summary>
    /// The answer that holds on two contacts: the one that was given last, on them or on contacts that were merged into them.
    /// </summary>
    /// <param name="left">The one; a contact that was merged stands for its survivor.</param>
    /// <param name="right">The other.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer, as one on the survivors, or null.</returns>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidValueException">Both are one contact.</exception>
    public async Task<AnsweredPair?> FindAnswerAsync(ContactId left, ContactId right, CancellationToken cancellationToken = default) =>
        await _held.FindAsync(await PairAsync(left, right, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Takes an answer back: the two are judged by what is known of them again. Answers that were given on contacts which were
    /// merged into them go too, since they hold as well.
    /// </summary>
    /// <param name="left">The one; a contact that was merged stands for its survivor.</param>
    /// <param name="right">The other.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>Whether there was an answer.</returns>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidValueException">Both are one contact.</exception>
    public async Task<bool> WithdrawAnswerAsync(ContactId left, ContactId right, CancellationToken cancellationToken = default)
    {
        PairPosition pair = await PairAsync(left, right, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<HeldAnswer> given = await _held.OfAsync(pair, cancellationToken).ConfigureAwait(false);
        if (given.Count == 0)
            return false;
        ApplyResult result = await _session
            .ApplyAsync(_session.Now(), [.. given.Select(answer => new MatchAnswered(answer.Given.Position, null))], cancellationToken).ConfigureAwait(false);
        return result.Affected.Sum() > 0;
    }

    /// <summary>
    /// The answers of the account as they were given, read page by page: a contact that was merged since is named itself,
    /// and <see cref="FindAnswerAsync"/> tells what holds.
    /// </summary>
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
