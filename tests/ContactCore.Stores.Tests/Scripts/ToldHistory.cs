using ContactCore.Conformance.Models;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Stores.Tests.Scripts;

/// <summary>
/// All history of a play in words that are the same on every store: a contact is told by when it came, not by its ID, and
/// an instant by how long after the start it is.
/// </summary>
internal static class ToldHistory
{
    private const int Page = 500;

    public static async Task<IReadOnlyList<string>> OfAsync(Play play, DateTimeOffset start)
    {
        IHistoryReader histories = play.Account.Host.Histories;
        List<string> told = [];
        ContactId[] contacts = [.. play.Model.Contacts.Keys];
        foreach (ContactId contact in contacts)
        {
            await TellAsync(
                $"contact {Array.IndexOf(contacts, contact)}",
                after => histories.OfContactAsync(play.Account.Id, contact, after, Page, default));
        }

        for (int number = 0; number < Vocabulary.Addresses; number++)
        {
            AddressHolding always = new(play.Words.Address(number).AddressKey, DateTimeOffset.MinValue, null);
            await TellAsync($"address {number}", after => histories.OfAddressAsync(play.Account.Id, always, after, Page, default));
        }

        return told;

        async Task TellAsync(string of, Func<HistoryPosition?, Task<IReadOnlyList<HistoryEntry>>> read)
        {
            HistoryPosition? after = null;
            IReadOnlyList<HistoryEntry> page;
            do
            {
                page = await read(after);
                foreach (HistoryEntry entry in page)
                {
                    told.Add($"{of}: {entry.At - start} {entry.Actor} {entry.What} {entry.Field} {entry.From} > {entry.To} ({entry.Reason})");
                    after = new HistoryPosition(entry.At, entry.Id);
                }
            }
            while (page.Count == Page);
        }
    }
}
