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
        Answer? answer = await AtOnceAsync(profile, answers, query, cancellationToken).ConfigureAwait(false);
        if (answer is not null && await IsConfirmedAsync(answer, cancellationToken).ConfigureAwait(false))
            return answer.Found;
        for (int tried = 1; ; tried++)
        {
            MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
            if (answer?.IsOf(made) != true)
                answer = await AnswerAsync(made, profile, answers, query, cancellationToken).ConfigureAwait(false);
            ContactId[] moved = await MovedAsync(made, answer.Contacts, answer.Changes, cancellationToken).ConfigureAwait(false);
            if (moved.Length == 0 || tried == Tries)
                return [.. answer.Found.ExceptBy(moved, match => match.Contact)];
            await index.TakeAsync(made, moved, cancellationToken).ConfigureAwait(false);
            answer = null;
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

    // By the index as it is, before anybody knows whether that is as the store is: mostly it is.
    private async Task<Answer?> AtOnceAsync(ContactProfile profile, KnownAnswers answers, MatchQuery query, CancellationToken cancellationToken)
    {
        if (index.Latest is not { IsLearned: true } latest)
            return null;
        try
        {
            return await AnswerAsync(latest, profile, answers, query, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is NotFoundException or InvalidValueException or ContactRuleException)
        {
            // By fields that may be others by now.
            return null;
        }
    }

    private async Task<bool> IsConfirmedAsync(Answer answer, CancellationToken cancellationToken) =>
        await index.ConfirmAsync(answer.Made, answer.Changes, answer.Fields, answer.Contacts, cancellationToken).ConfigureAwait(false) is { } marks
        && Moved(answer.Made, answer.Contacts, marks, answer.Changes).Length == 0;

    private async Task<Answer> AnswerAsync(
        MadeIndex made, ContactProfile profile, KnownAnswers answers, MatchQuery query, CancellationToken cancellationToken)
    {
        (long changes, IReadOnlyList<FieldDefinition> fields) = (made.Changes, made.Fields);
        AskedPerson asked = await AskedPerson.OfAsync(sources, account, profile, fields, cancellationToken).ConfigureAwait(false);
        ContactMatch[] found = [.. answers.Hold(await AllAsync(made, asked, query, answers.Differing, cancellationToken).ConfigureAwait(false), made)
            .Where(match => match.Contact != asked.Self && match.Probability >= query.Threshold).Take(query.Max)];
        return new Answer(made, changes, fields, found);
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

    /// <summary>Who was found.</summary>
    /// <param name="Made">In which index.</param>
    /// <param name="Changes">How many changes it had taken in before.</param>
    /// <param name="Fields">The fields by which the person was understood.</param>
    /// <param name="Found">They.</param>
    private sealed record Answer(MadeIndex Made, long Changes, IReadOnlyList<FieldDefinition> Fields, ContactMatch[] Found)
    {
        public ContactId[] Contacts { get; } = [.. Found.Select(match => match.Contact)];

        /// <summary>Whether a search of an index as it is now would find the same.</summary>
        public bool IsOf(MadeIndex made) => made == Made && made.Changes == Changes && made.Fields.SequenceEqual(Fields);
    }
}
