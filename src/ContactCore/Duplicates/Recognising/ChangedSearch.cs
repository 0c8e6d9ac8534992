using System.Runtime.CompilerServices;
using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Duplicates;

/// <summary>Pairs of which at least one contact was changed since an instant; it costs by how many those are.</summary>
internal sealed class ChangedSearch(AccountId account, AccountIndex index, MatchSources sources)
{
    private const int PageSize = 500;
    private const int MostOfIndex = 1_000;
    private const int MostMarks = 10_000;

    // Only a pair of which both were changed comes up twice.
    private readonly HashSet<PairPosition> _told = [];

    public async IAsyncEnumerable<ProbableMatch> PairsAsync(
        DateTimeOffset since, double threshold, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool anyAnswered = (await sources.Answers.PageAsync(account, null, null, 1, cancellationToken).ConfigureAwait(false)).Count > 0;
        (DateTimeOffset from, ContactId? after) = (Microseconds.Cut(since), null);
        ChangedContacts page;
        do
        {
            MadeIndex made = await index.CurrentAsync(null, cancellationToken).ConfigureAwait(false);
            page = await sources.Matches.ChangedAsync(account, from, after, PageSize, cancellationToken).ConfigureAwait(false);
            List<(ContactId Changed, ContactMatch Match)> found = [];
            foreach (AskedPerson person in await PeopleAsync(made, page, cancellationToken).ConfigureAwait(false))
                found.AddRange((await OfAsync(made, person, anyAnswered, cancellationToken).ConfigureAwait(false)).Where(match => match.Probability >= threshold).Select(match => (person.Self!.Value, match)));
            Dictionary<ContactId, ContactMark> live = await LiveAsync(found.Select(one => one.Match.Contact), cancellationToken).ConfigureAwait(false);
            foreach ((ContactId changed, ContactMatch match) in found)
            {
                if (live.TryGetValue(match.Contact, out ContactMark mark) && IsNew(PairPosition.Of(changed, match.Contact), mark.ChangedAt >= since))
                    yield return Pair(changed, match);
            }

            if (page.Contacts.Count > 0)
                (from, after) = (page.Contacts[^1].ChangedAt, page.Contacts[^1].Id);
        }
        while (page.Contacts.Count == PageSize);
    }

    private async Task<IEnumerable<AskedPerson>> PeopleAsync(MadeIndex made, ChangedContacts page, CancellationToken cancellationToken)
    {
        ContactId[] ids = [.. page.Contacts.Where(mark => mark.State == ContactState.Live).Select(mark => mark.Id)];
        IReadOnlyList<ComparedContact> live = await sources.Matches.GetAsync(account, made.Columns.Fields, ids, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ArrangedContact> arranged = await Arranging.OfAsync(sources, account, live, isEntered: false, cancellationToken).ConfigureAwait(false);
        return arranged.Select(contact => new AskedPerson(contact, contact.Contact.Id));
    }

    private async Task<IEnumerable<ContactMatch>> OfAsync(MadeIndex made, AskedPerson person, bool anyAnswered, CancellationToken cancellationToken)
    {
        KnownAnswers answers = anyAnswered
            ? await KnownAnswers.OfAsync(sources.AnswersOf(account), person.Self!.Value, cancellationToken).ConfigureAwait(false)
            : KnownAnswers.None;
        IReadOnlyList<ContactMatch> found = made.IsLearned
            ? made.Find(person, MostOfIndex)
            : await new UnlearnedBase(account, sources).FindAsync(made, person, 0.01, cancellationToken).ConfigureAwait(false);
        return answers.Hold(found, made).Where(match => match.Contact != person.Self);
    }

    private async Task<Dictionary<ContactId, ContactMark>> LiveAsync(IEnumerable<ContactId> contacts, CancellationToken cancellationToken)
    {
        Dictionary<ContactId, ContactMark> live = [];
        foreach (ContactId[] some in contacts.Distinct().Chunk(MostMarks))
        {
            foreach (ContactMark mark in await sources.Matches.GetMarksAsync(account, some, cancellationToken).ConfigureAwait(false))
            {
                if (mark.State == ContactState.Live)
                    live.Add(mark.Id, mark);
            }
        }

        return live;
    }

    private bool IsNew(PairPosition pair, bool bothChanged) => !bothChanged || _told.Add(pair);

    private static ProbableMatch Pair(ContactId changed, ContactMatch match)
    {
        PairPosition pair = PairPosition.Of(changed, match.Contact);
        return new ProbableMatch(pair.Left, pair.Right, match.Probability);
    }
}
