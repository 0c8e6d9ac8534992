using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Faults.Tests.Load.Reading;
using ContactCore.Faults.Worker.Load;
using ContactCore.Faults.Worker.Load.Operations;
using ContactCore.Histories;
using ContactCore.Selections;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>Each contact that a ledger has is there once and as it must be, and no other is.</summary>
internal sealed class ContactCount(ContactBook book, IHistoryReader histories, AccountLedger ledger, Traces traces, Findings findings)
{
    private const int PageSize = 1000;

    public async Task<(long Contacts, long Entries)> CountAsync()
    {
        Dictionary<string, Contact> found = new(StringComparer.Ordinal);
        long entries = 0;
        await foreach (Contact contact in book.Contacts.ListAsync(new Selection { Scope = Scope.Both }, Ranking.Created))
        {
            if (!found.TryAdd(contact.ExternalId!, contact))
                findings.Doubled.Enqueue($"contact {contact.ExternalId}");
            entries += await CountAsync(contact);
        }

        foreach (LedgerEntry added in ledger.Of(Adding.Name, AddingDuplicate.Name).Where(entry => entry.Outcome == Outcome.Done))
        {
            if (!found.ContainsKey(added.Mark))
                findings.Lost.Enqueue($"contact {added.Mark}");
        }

        foreach (IGrouping<string, Contact> holders in found.Values.GroupBy(contact => contact.Emails[0].Key, StringComparer.Ordinal))
        {
            if (People.IsSharedInAccount(holders.Key) && holders.All(contact => contact.State != ContactState.Live))
                findings.Lost.Enqueue($"the last live holder of {holders.Key}");
        }

        return (found.Count, entries);
    }

    private async Task<int> CountAsync(Contact contact)
    {
        if (Wholeness.Foreignness(contact, ledger.Account) is { } foreign)
            findings.Foreign.Enqueue(foreign);
        if (Wholeness.Lack(contact) is { } lack)
            findings.Half.Enqueue(lack);
        if (ledger.ByMark.GetValueOrDefault(contact.ExternalId!)?.Subject != contact.Emails[0].Key)
            findings.Half.Enqueue($"{contact.ExternalId} has an email that it was not given");
        CheckEdits(contact);
        IReadOnlyList<HistoryEntry> history = await histories.OfContactAsync(book.Account, contact.Id, null, PageSize, default);
        foreach (HistoryEntry entry in history)
            traces.Add(entry.Actor.Id, entry.What, contact.ExternalId!);
        CheckHistory(contact, history);
        return history.Count;
    }

    private void CheckEdits(Contact contact)
    {
        long edits = Wholeness.EditsOf(contact);
        int done = ledger.Edits(contact.ExternalId!, Outcome.Done);
        if (edits < done)
            findings.Lost.Enqueue($"{done - edits} edits of {contact.ExternalId}");
        if (edits > done + ledger.Edits(contact.ExternalId!, Outcome.Unknown))
            findings.Doubled.Enqueue($"{edits - done} edits of {contact.ExternalId}");
    }

    // What each entry was made by, the operations' count compares.
    private void CheckHistory(Contact contact, IReadOnlyList<HistoryEntry> history)
    {
        long edits = history.Count(entry => entry.What == HistoryWhat.Changed && entry.Field == $"field:{People.Edits}");
        HistoryEntry? deleted = history.SingleOrDefault(entry => entry.What == HistoryWhat.Deleted);
        bool isWhole = history.Count(entry => entry.What == HistoryWhat.Created && entry.Actor.Id == contact.ExternalId) == 1
            && edits == Wholeness.EditsOf(contact)
            && history.Count == contact.Version
            && deleted is null == contact.State is ContactState.Live
            && deleted?.Reason == contact.Deletion?.Reason && deleted?.Actor.Id == contact.Deletion?.Reason;
        if (!isWhole)
            findings.Half.Enqueue($"{contact.ExternalId} has another history than its version {contact.Version} and {contact.State} say");
    }
}
