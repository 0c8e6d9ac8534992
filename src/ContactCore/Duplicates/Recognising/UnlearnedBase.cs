using ContactCore.Accounts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>
/// A base of less than two different contacts, of which nothing can be learned: what it tells of a person is learned of both
/// together. As all contacts are the same, the first of them stand for the others.
/// </summary>
internal sealed class UnlearnedBase(AccountId account, MatchSources sources)
{
    private const int Enough = 1_000;
    private const string Entered = "entered";

    public async Task<IReadOnlyList<ContactMatch>> FindAsync(MadeIndex index, AskedPerson asked, double threshold, CancellationToken cancellationToken)
    {
        DuplicateRecords found = await CompareAsync(index, asked, cancellationToken).ConfigureAwait(false);
        RecordTable table = found.Table;
        int entered = table.Count - 1;
        return [.. found.PairsAt(threshold)
            .Where(pair => pair.Left == entered || pair.Right == entered)
            .Select(pair => new ContactMatch(ContactId.Parse(table.IdOf(pair.Left == entered ? pair.Right : pair.Left)), pair.Probability))
            .OrderByDescending(match => match.Probability).ThenBy(match => match.Contact)];
    }

    public async Task<Explanation?> ExplainAsync(MadeIndex index, AskedPerson asked, ContactId contact, CancellationToken cancellationToken)
    {
        DuplicateRecords found = await CompareAsync(index, asked, cancellationToken).ConfigureAwait(false);
        if (!found.Table.TryFind(contact.ToString(), out _))
            return null;
        return found.Model.Columns.Count > 0
            ? found.Explain(Entered, contact.ToString())
            : throw new InvalidValueException("contact", "cannot be told from others: all contacts are the same", "a base of which some contacts differ");
    }

    private async Task<DuplicateRecords> CompareAsync(MadeIndex index, AskedPerson asked, CancellationToken cancellationToken)
    {
        RecordTableBuilder records = new(index.Columns.Schema);
        IReadOnlyList<ComparedContact> page = await sources.Matches.PageAsync(account, index.Columns.Fields, null, Enough, cancellationToken).ConfigureAwait(false);
        foreach (ArrangedContact contact in await Arranging.OfAsync(sources, account, page, isEntered: false, cancellationToken).ConfigureAwait(false))
        {
            if (contact.Contact.Id != asked.Self)
                records.Add(new RecordRow(contact.Contact.Id.ToString(), contact.ValuesIn(index.Columns)));
        }

        records.Add(new RecordRow(Entered, asked.ValuesIn(index.Columns)));
        RecordTable table = records.Build();
        return await Task.Run(() => DuplicateRecords.Find(table, cancellationToken: cancellationToken), cancellationToken).ConfigureAwait(false);
    }
}
