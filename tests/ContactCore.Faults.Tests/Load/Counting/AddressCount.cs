using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Faults.Worker.Load;
using ContactCore.Faults.Worker.Load.Operations;
using ContactCore.Histories;
using ContactCore.Standings;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>Each refusal and each blacklisting stands, with one entry in the history of its address.</summary>
internal sealed class AddressCount(ContactBook book, IHistoryReader histories, AccountLedger ledger, Traces traces, Findings findings)
{
    private const int PageSize = 1000;

    public async Task<long> CountAsync()
    {
        long entries = 0;
        foreach (string email in ledger.Of(Refusing.Name, AddingToBlacklist.Name).Select(entry => entry.Subject).Distinct(StringComparer.Ordinal))
            entries += await CountAsync(EmailAddress.Parse(email));
        return entries;
    }

    private async Task<int> CountAsync(EmailAddress email)
    {
        AddressHolding always = new(email.AddressKey, DateTimeOffset.UnixEpoch, null);
        IReadOnlyList<HistoryEntry> history = await histories.OfAddressAsync(book.Account, always, null, PageSize, default);
        foreach (HistoryEntry entry in history)
        {
            traces.Add(entry.Actor.Id, entry.What, email.Key);
            if (entry.Reason != entry.Actor.Id)
                findings.Half.Enqueue($"an entry of {email.Key} has the reason {entry.Reason} and the actor {entry.Actor.Id}");
        }

        await CheckStateAsync(email, history);
        return history.Count;
    }

    private async Task CheckStateAsync(EmailAddress email, IReadOnlyList<HistoryEntry> history)
    {
        AddressState state = await book.Addresses.StateAsync(email);
        bool isUnsubscribed = history.Any(entry => entry.What == HistoryWhat.Unsubscribed);
        bool isBlacklisted = history.Any(entry => entry.What == HistoryWhat.Blacklisted);
        if (state.Status == AddressStatus.Active && isUnsubscribed | isBlacklisted)
            findings.Lost.Enqueue($"a refusal of {email.Key}, which may be sent to");
        if (state.Standing?.Unsubscribed is not null != isUnsubscribed)
            findings.Half.Enqueue($"{email.Key}: unsubscribed by its standing or its history, not by both");
        if (state.Blacklisting?.Own is not null != isBlacklisted)
            findings.Half.Enqueue($"{email.Key}: blacklisted by its entry or its history, not by both");
        CheckFirst(email, isBlacklisted);
    }

    // Of several blacklistings one was answered that it added the entry.
    private void CheckFirst(EmailAddress email, bool isBlacklisted)
    {
        LedgerEntry[] all = [.. ledger.Of(AddingToBlacklist.Name).Where(entry => entry.Subject == email.Key)];
        long added = all.Sum(entry => entry.Result);
        if (added > 1)
            findings.Doubled.Enqueue($"{added} entries of {email.Key} on the blacklist");
        if (added == 0 && isBlacklisted && all.All(entry => entry.Outcome != Outcome.Unknown))
            findings.Doubled.Enqueue($"an entry of {email.Key} on the blacklist that nobody added");
    }
}
