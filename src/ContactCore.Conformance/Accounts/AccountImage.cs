using System.Text.Json;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;

namespace ContactCore.Conformance.Accounts;

/// <summary>Everything that can be read of an account, in parts, so that two moments can be compared.</summary>
internal sealed record AccountImage(IReadOnlyDictionary<Part, string[]> Parts)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<AccountImage> OfAsync(AccountDesk desk, IEnumerable<ChannelAddress> addresses)
    {
        ContactBook book = await desk.BookAsync();
        List<Contact> contacts = await desk.ListAsync(Queries.Both);
        AddressKey[] keys = [.. addresses.Select(address => address.AddressKey)];
        Dictionary<Part, string[]> parts = new()
        {
            [Part.Contacts] = [.. contacts.Select(contact => Text(contact with { Channels = [] }))],
            [Part.States] = [.. contacts.Select(contact => Text(contact.Channels)), Text((await desk.Host.Blacklist.GetAsync(desk.Id, keys, default)).Values)],
            [Part.Standings] = [Text(await desk.Host.Standings.GetAsync(desk.Id, keys, default))],
            [Part.OwnEntries] = [.. await OwnEntriesAsync(book, addresses)],
            [Part.Segments] = [Text(await desk.SegmentsAsync())],
            [Part.Fields] = [Text(await book.Fields.ListAsync())],
            [Part.Categories] = [Text(await book.Categories.ListAsync())],
            [Part.Settings] = [Text(await book.Settings.GetAsync())],
            [Part.Duplicates] = [Text(await desk.GroupsAsync()), Text(await desk.GroupsAsync(ChannelKind.Phone))],
            [Part.Histories] = [.. await HistoriesAsync(desk, contacts, addresses)],
        };
        return new AccountImage(parts);
    }

    /// <summary>The parts that differ.</summary>
    public Part Difference(AccountImage other) => Parts.Keys
        .Where(part => !Parts[part].SequenceEqual(other.Parts[part], StringComparer.Ordinal))
        .Aggregate(Part.None, (all, part) => all | part);

    /// <summary>A value in full, with everything that hangs on it.</summary>
    public static string Text(object? value) =>
        JsonSerializer.Serialize(value is IReadOnlyDictionary<AddressKey, BlacklistSighting> sightings ? sightings.Values : value, Plain);

    private static async Task<List<string>> OwnEntriesAsync(ContactBook book, IEnumerable<ChannelAddress> addresses)
    {
        List<string> entries = [];
        foreach (ChannelAddress address in addresses.Where(address => address.Kind is ChannelKind.Email or ChannelKind.Phone))
        {
            BlacklistSighting? sighting = await book.Blacklist.FindAsync(address);
            entries.Add(Text(sighting?.Own));
        }

        return entries;
    }

    private static async Task<List<string>> HistoriesAsync(AccountDesk desk, IEnumerable<Contact> contacts, IEnumerable<ChannelAddress> addresses)
    {
        List<string> histories = [];
        foreach (Contact contact in contacts)
            histories.Add(Text(await desk.HistoryAsync(contact.Id)));
        foreach (ChannelAddress address in addresses)
            histories.Add(Text(await desk.HistoryAsync(address)));
        return histories;
    }
}
