using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>
/// Reads answers as they hold now: a contact that was merged stands for its survivor. No merge moves an answer, so that undoing
/// one brings back what held before.
/// </summary>
internal sealed class HeldAnswers(AccountId account, IMatchAnswerReader answers, IContactReader contacts)
{
    private const int ReadAtOnce = 10_000;

    private readonly Survivors _survivors = new(account, contacts);

    /// <summary>All of the account, one a pair.</summary>
    /// <param name="isLive">Tells contacts that are known to be live, and need not be looked up.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<AnsweredPair>> AllAsync(Func<ContactId, bool> isLive, CancellationToken cancellationToken)
    {
        AnsweredPair[] given = await AnswerStream
            .ReadAsync((after, size) => answers.PageAsync(account, null, after, size, cancellationToken), cancellationToken)
            .ToArrayAsync(cancellationToken).ConfigureAwait(false);
        return [.. HeldAnswer.Last(await HeldAsync(given, isLive, cancellationToken).ConfigureAwait(false))];
    }

    /// <summary>The answer on two contacts that are not merged, or null.</summary>
    public async Task<AnsweredPair?> FindAsync(PairPosition pair, CancellationToken cancellationToken) =>
        HeldAnswer.Last(await OfAsync(pair, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Every answer that was given on two contacts, or on those that were merged into them.</summary>
    public async Task<IReadOnlyList<HeldAnswer>> OfAsync(PairPosition pair, CancellationToken cancellationToken) =>
        await AmongAsync([pair.Left, pair.Right], cancellationToken).ConfigureAwait(false);

    /// <summary>The answers on a contact that is not merged, and another each.</summary>
    public async Task<IReadOnlyList<AnsweredPair>> OnAsync(ContactId contact, CancellationToken cancellationToken)
    {
        List<AnsweredPair> given = [];
        foreach (ContactId person in (await contacts.GetMergedIntoAsync(account, [contact], cancellationToken).ConfigureAwait(false)).Append(contact))
        {
            await foreach (AnsweredPair answer in AnswerStream.ReadAsync(
                (after, size) => answers.OfContactAsync(account, person, after, size, cancellationToken), cancellationToken).ConfigureAwait(false))
                given.Add(answer);
        }

        return [.. HeldAnswer.Last(await HeldAsync(given, id => id == contact, cancellationToken).ConfigureAwait(false))];
    }

    /// <summary>Of contacts that are not merged those pairs of which it holds that they are two persons.</summary>
    public async Task<IReadOnlyList<AnsweredPair>> DifferentAsync(IReadOnlyCollection<ContactId> among, CancellationToken cancellationToken) =>
        [.. HeldAnswer.Last(await AmongAsync(among, cancellationToken).ConfigureAwait(false)).Where(answer => answer.Answer == MatchAnswer.Different)];

    private async Task<IReadOnlyList<HeldAnswer>> AmongAsync(IReadOnlyCollection<ContactId> survivors, CancellationToken cancellationToken)
    {
        HashSet<ContactId> people = [.. survivors];
        foreach (ContactId[] some in survivors.Chunk(ReadAtOnce))
            people.UnionWith(await contacts.GetMergedIntoAsync(account, some, cancellationToken).ConfigureAwait(false));
        List<AnsweredPair> given = [];
        foreach (ContactId[] some in people.Chunk(ReadAtOnce))
        {
            await foreach (AnsweredPair answer in AnswerStream.ReadAsync(
                (after, size) => answers.OfLeftAsync(account, some, after, size, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                if (people.Contains(answer.Right))
                    given.Add(answer);
            }
        }

        HashSet<ContactId> asked = [.. survivors];
        return await HeldAsync(given, asked.Contains, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<HeldAnswer>> HeldAsync(IReadOnlyCollection<AnsweredPair> given, Func<ContactId, bool> isLive, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> now = await _survivors
            .OfAsync(given.SelectMany(answer => (ContactId[])[answer.Left, answer.Right]).Where(id => !isLive(id)), cancellationToken).ConfigureAwait(false);
        return [.. HeldAnswer.Of(given, id => now.GetValueOrDefault(id)?.Id ?? id)];
    }
}
