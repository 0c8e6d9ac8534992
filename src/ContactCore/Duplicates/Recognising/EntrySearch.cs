using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>Finds who is there already. What the index gives is compared with the store before anybody is told.</summary>
internal sealed class EntrySearch(AccountId account, AccountIndex index, MatchSources sources)
{
    private const int Tries = 3;
    private const int MostOfIndex = 1_000;

    public async Task<IReadOnlyList<ContactMatch>> FindAsync(ContactProfile profile, MatchQuery query, CancellationToken cancellationToken)
    {
        KnownAnswers answers = profile is Contact contact
            ? await KnownAnswers.OfAsync(sources.AnswersOf(account), contact.Id, cancellationToken).ConfigureAwait(false)
            : KnownAnswers.None;
        for (int tried = 1; ; tried++)
        {
            MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
            AskedPerson asked = await AskedPerson.OfAsync(sources, account, profile, made, cancellationToken).ConfigureAwait(false);
            ContactMatch[] found = [.. answers.Hold(await AllAsync(made, asked, query, answers.Differing, cancellationToken).ConfigureAwait(false), made)
                .Where(match => match.Contact != asked.Self && match.Probability >= query.Threshold).Take(query.Max)];
            ContactId[] moved = await MovedAsync(made, found, cancellationToken).ConfigureAwait(false);
            if (moved.Length == 0 || tried == Tries)
                return [.. found.ExceptBy(moved, match => match.Contact)];
            await index.TakeAsync(made, moved, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<Explanation> ExplainAsync(ContactProfile profile, ContactId contact, CancellationToken cancellationToken)
    {
        MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
        AskedPerson asked = await AskedPerson.OfAsync(sources, account, profile, made, cancellationToken).ConfigureAwait(false);
        if (asked.Self == contact)
            throw new InvalidValueException("contact", "is the same contact", "another contact");
        ContactId[] moved = await MovedAsync(made, [new ContactMatch(contact, 1)], cancellationToken).ConfigureAwait(false);
        await index.TakeAsync(made, moved, cancellationToken).ConfigureAwait(false);
        if (made.VersionOf(contact) is null)
            throw new NotFoundException("live contact", contact.ToString());
        return (made.IsLearned
            ? made.Explain(asked, contact)
            : await new UnlearnedBase(account, sources).ExplainAsync(made, asked, contact, cancellationToken).ConfigureAwait(false))
            ?? throw new NotFoundException("live contact", contact.ToString());
    }

    private Task<IReadOnlyList<ContactMatch>> AllAsync(
        MadeIndex made, AskedPerson asked, MatchQuery query, int differing, CancellationToken cancellationToken) => made.IsLearned
        ? Task.FromResult(made.Find(asked, Math.Min(MostOfIndex, query.Max + 1 + differing)))
        : new UnlearnedBase(account, sources).FindAsync(made, asked, query.Threshold, cancellationToken);

    // Those that the index has otherwise than the store, as may be of contacts that were erased or committed late.
    private async Task<ContactId[]> MovedAsync(MadeIndex made, ContactMatch[] found, CancellationToken cancellationToken)
    {
        if (found.Length == 0)
            return [];
        ContactId[] ids = [.. found.Select(match => match.Contact)];
        IReadOnlyList<ContactMark> marks = await sources.Matches.GetMarksAsync(account, ids, cancellationToken).ConfigureAwait(false);
        return [.. ids.Except(marks.Where(mark => mark.State == ContactState.Live && IndexUpdating.IsKnown(made, mark)).Select(mark => mark.Id))];
    }
}
