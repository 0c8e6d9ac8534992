using System.Text.Json;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;

namespace ContactCore.Conformance.Accounts;

/// <summary>Everything that can be read of an account, in parts, so that two moments can be compared.</summary>
internal sealed record AccountImage(IReadOnlyDictionary<Part, string[]> Parts)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<AccountImage> OfAsync(TestAccount account, IEnumerable<ChannelAddress> addresses)
    {
        ContactBook book = await account.BookAsync();
        List<Contact> contacts = await account.ListAsync(Queries.Both);
        AddressKey[] keys = [.. addresses.Select(address => address.AddressKey)];
        Dictionary<Part, string[]> parts = new()
        {
            [Part.Contacts] = [.. contacts.Select(contact => Text(contact with { Channels = [] }))],
            [Part.States] = [.. contacts.Select(contact => Text(contact.Channels)), Text((await account.Host.Blacklist.GetAsync(account.Id, keys, default)).Values)],
            [Part.Standings] = [Text(await account.Host.Standings.GetAsync(account.Id, keys, default))],
            [Part.OwnEntries] = [.. await OwnEntriesAsync(book, addresses)],
            [Part.Segments] = [Text(await account.SegmentsAsync())],
            [Part.Fields] = [Text(await book.Fields.ListAsync())],
            [Part.Categories] = [Text(await book.Categories.ListAsync())],
            [Part.Settings] = [Text(await book.Settings.GetAsync())],
            [Part.Duplicates] = [Text(await account.GroupsAsync()), Text(await account.GroupsAsync(ChannelKind.Phone))],
            [Part.Answers] = [Text(await book.Duplicates.AnswersAsync().ToArrayAsync())],
            [Part.Orders] = [.. await ListedAsync(contacts, book.Orders.ListAsync)],
            [Part.Events] = [.. await ListedAsync(contacts, book.Events.ListAsync)],
            [Part.Activities] = [.. await ActivitiesAsync(account, contacts)],
            [Part.Histories] = [.. await HistoriesAsync(account, contacts, addresses), Text(await account.EventsAsync())],
        };
        return new AccountImage(parts);
    }

    /// <summary>The parts that differ.</summary>
    public Part Difference(AccountImage other) => Parts.Keys
        .Where(part => !Parts[part].SequenceEqual(other.Parts[part], StringComparer.Ordinal))
        .Aggregate(Part.None, (all, part) => all | part);

    /// <summary>A value in full, with everything that hangs on it.</summary>
    public static string Text(object? value) =>
        JsonSerializer.Serialize(value is IReadOnlyDictionary<AddressKey, BlacklistState> states ? states.Values : value, Plain);

    private static async Task<List<string>> ListedAsync<T>(IEnumerable<Contact> contacts, Func<ContactId, CancellationToken, IAsyncEnumerable<T>> list)
    {
        List<string> listed = [];
        foreach (Contact contact in contacts)
            listed.AddRange(await list(contact.Id, default).Select(item => Text(item)).ToArrayAsync());
        return listed;
    }

    private static async Task<List<string>> OwnEntriesAsync(ContactBook book, IEnumerable<ChannelAddress> addresses)
    {
        List<string> entries = [];
        foreach (ChannelAddress address in addresses.Where(address => address.Kind is ChannelKind.Email or ChannelKind.Phone))
        {
            BlacklistState? state = await book.Blacklist.FindAsync(address);
            entries.Add(Text(state?.Own));
        }

        return entries;
    }

    private static async Task<List<string>> ActivitiesAsync(TestAccount account, IEnumerable<Contact> contacts)
    {
        List<string> activities = [];
        foreach (Contact contact in contacts)
            activities.AddRange((await account.ActivitiesAsync(contact.Id)).Select(Text));
        return activities;
    }

    private static async Task<List<string>> HistoriesAsync(TestAccount account, IEnumerable<Contact> contacts, IEnumerable<ChannelAddress> addresses)
    {
        List<string> histories = [];
        foreach (Contact contact in contacts)
            histories.Add(Text(await account.HistoryAsync(contact.Id)));
        foreach (ChannelAddress address in addresses)
            histories.Add(Text(await account.HistoryAsync(address)));
        return histories;
    }
}
