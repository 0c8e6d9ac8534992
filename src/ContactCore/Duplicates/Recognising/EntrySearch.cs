using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
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
        if (index.Latest is { IsLearned: true } latest && await AtOnceAsync(latest, profile, answers, query, cancellationToken).ConfigureAwait(false) is { } matches)
            return matches;
        for (int tried = 1; ; tried++)
        {
            MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
            long changes = made.Changes;
            ContactMatch[] found = await FoundAsync(made, made.Fields, profile, answers, query, cancellationToken).ConfigureAwait(false);
            ContactId[] moved = await MovedAsync(made, Contacts(found), changes, cancellationToken).ConfigureAwait(false);
            if (moved.Length == 0 || tried == Tries)
                return [.. found.ExceptBy(moved, match => match.Contact)];
            await index.TakeAsync(made, moved, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<Explanation> ExplainAsync(ContactProfile profile, ContactId contact, CancellationToken cancellationToken)
    {
        MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
        AskedPerson asked = await AskedPerson.OfAsync(sources, account, profile, made.Fields, cancellationToken).ConfigureAwait(false);
        if (asked.Self == contact)
            throw new InvalidValueException("contact", "is the same contact", "another contact");
        ContactId[] moved = await MovedAsync(made, [contact], made.Changes, cancellationToken).ConfigureAwait(false);
        await index.TakeAsync(made, moved, cancellationToken).ConfigureAwait(false);
        if (made.VersionOf(contact) is null)
            throw new NotFoundException("live contact", contact.ToString());
        return (made.IsLearned
            ? made.Explain(asked, contact)
            : await new UnlearnedBase(account, sources).ExplainAsync(made, asked, contact, cancellationToken).ConfigureAwait(false))
            ?? throw new NotFoundException("live contact", contact.ToString());
    }

    // Mostly nothing changed since the last call, and one question to the store says so.
    private async Task<IReadOnlyList<ContactMatch>?> AtOnceAsync(
        MadeIndex latest, ContactProfile profile, KnownAnswers answers, MatchQuery query, CancellationToken cancellationToken)
    {
        (long changes, IReadOnlyList<FieldDefinition> fields) = (latest.Changes, latest.Fields);
        ContactMatch[] found;
        try
        {
            found = await FoundAsync(latest, fields, profile, answers, query, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is NotFoundException or InvalidValueException or ContactRuleException)
        {
            // By fields that may be others by now.
            return null;
        }

        ContactId[] ids = Contacts(found);
        IReadOnlyList<ContactMark>? marks = await index.ConfirmAsync(latest, fields, ids, cancellationToken).ConfigureAwait(false);
        return marks is not null && Moved(latest, ids, marks, changes).Length == 0 ? found : null;
    }

    private async Task<ContactMatch[]> FoundAsync(
        MadeIndex made,
        IReadOnlyList<FieldDefinition> fields,
        ContactProfile profile,
        KnownAnswers answers,
        MatchQuery query,
        CancellationToken cancellationToken)
    {
        AskedPerson asked = await AskedPerson.OfAsync(sources, account, profile, fields, cancellationToken).ConfigureAwait(false);
        return [.. answers.Hold(await AllAsync(made, asked, query, answers.Differing, cancellationToken).ConfigureAwait(false), made)
            .Where(match => match.Contact != asked.Self && match.Probability >= query.Threshold).Take(query.Max)];
    }

    private Task<IReadOnlyList<ContactMatch>> AllAsync(
        MadeIndex made, AskedPerson asked, MatchQuery query, int differing, CancellationToken cancellationToken) => made.IsLearned
        ? Task.FromResult(made.Find(asked, Math.Min(MostOfIndex, query.Max + 1 + differing)))
        : new UnlearnedBase(account, sources).FindAsync(made, asked, query.Threshold, cancellationToken);

    private async Task<ContactId[]> MovedAsync(MadeIndex made, ContactId[] found, long changes, CancellationToken cancellationToken) => found.Length == 0
        ? []
        : Moved(made, found, await sources.Matches.GetMarksAsync(account, found, cancellationToken).ConfigureAwait(false), changes);

    // Those that the index has otherwise than the store, as may be of contacts that were erased or committed late, or has so only now.
    private static ContactId[] Moved(MadeIndex made, ContactId[] found, IReadOnlyList<ContactMark> marks, long changes) =>
        [.. found.Except(marks.Where(mark => made.HasSince(mark, changes)).Select(mark => mark.Id))];

    private static ContactId[] Contacts(ContactMatch[] found) => [.. found.Select(match => match.Contact)];
}
