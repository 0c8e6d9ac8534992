using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Events;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Disclosing;

/// <summary>Everything that an account holds of a person, for the person (GDPR, articles 15 and 20).</summary>
public sealed class DataDisclosure
{
    private const int WrittenAtOnce = 200;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Session _session;
    private readonly IContactReader _contacts;
    private readonly ContactLookup _lookup;
    private readonly AddressRegister _addresses;
    private readonly ContactHistory _history;
    private readonly IHistoryReader _histories;
    private readonly ActivityRegister _activities;
    private readonly OrderRegister _orders;
    private readonly EventRegister _events;
    private readonly ContactMerger _merger;
    private readonly IMatchAnswerReader _answers;

    internal DataDisclosure(
        Session session,
        IContactReader contacts,
        ContactLookup lookup,
        AddressRegister addresses,
        ContactHistory history,
        IHistoryReader histories,
        ActivityRegister activities,
        OrderRegister orders,
        EventRegister events,
        ContactMerger merger,
        IMatchAnswerReader answers)
    {
        _session = session;
        _contacts = contacts;
        _lookup = lookup;
        _addresses = addresses;
        _history = history;
        _histories = histories;
        _activities = activities;
        _orders = orders;
        _events = events;
        _merger = merger;
        _answers = answers;
    }

    /// <summary>
    /// Writes one JSON object in UTF-8: the contact and those merged into it, their addresses, former ones too, with what is
    /// known of each, messages, orders, events, what was answered of it and of others that look alike, the history, and what
    /// was merged. Of blacklist entries of others it says what the account may see. It is written as it
    /// is read, so that a long history takes no memory.
    /// </summary>
    /// <param name="contact">The contact, live or deleted; one that was merged stands for its survivor.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="cancellationToken">Gives up; what was written until then is no whole object.</param>
    /// <returns>When all is written.</returns>
    /// <exception cref="NotFoundException">There is no such contact; nothing was written.</exception>
    public async Task WriteAsync(ContactId contact, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        Contact found = await _lookup.RequireAsync(contact, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Contact> all = [found, .. await MergedAsync(found, cancellationToken).ConfigureAwait(false)];
        Utf8JsonWriter json = new(output, Readable);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("account", _session.Account.Value);
            json.WriteInstant("writtenAt", _session.Now());
            await WriteContactsAsync(json, all, cancellationToken).ConfigureAwait(false);
            await WriteMergesAsync(json, all, cancellationToken).ConfigureAwait(false);
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<Contact>> MergedAsync(Contact contact, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactId> merged = await _contacts.GetMergedIntoAsync(_session.Account, [contact.Id], cancellationToken).ConfigureAwait(false);
        return merged.Count == 0 ? [] : await _contacts.GetAsync(_session.Account, merged, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteContactsAsync(Utf8JsonWriter json, IReadOnlyList<Contact> contacts, CancellationToken cancellationToken)
    {
        json.WriteStartArray("contacts");
        foreach (Contact contact in contacts)
        {
            json.WriteStartObject();
            ContactJson.Write(json, contact);
            await WriteAddressesAsync(json, contact, cancellationToken).ConfigureAwait(false);
            await WriteManyAsync(json, "activities", _activities.ListAsync(contact.Id, cancellationToken), ReportJson.Write, cancellationToken).ConfigureAwait(false);
            await WriteManyAsync(json, "orders", _orders.ListAsync(contact.Id, cancellationToken), ReportJson.Write, cancellationToken).ConfigureAwait(false);
            await WriteManyAsync(json, "events", _events.ListAsync(contact.Id, cancellationToken), ReportJson.Write, cancellationToken).ConfigureAwait(false);
            await WriteManyAsync(json, "duplicateAnswers", AnswersOf(contact.Id, cancellationToken), (writer, answer) => AnswerJson.Write(writer, answer, contact.Id), cancellationToken).ConfigureAwait(false);
            await WriteManyAsync(json, "history", _history.OfAsync(contact.Id, cancellationToken), EntryJson.Write, cancellationToken).ConfigureAwait(false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private async Task WriteMergesAsync(Utf8JsonWriter json, IReadOnlyList<Contact> contacts, CancellationToken cancellationToken)
    {
        json.WriteStartArray("merges");
        foreach (Contact contact in contacts)
        {
            await foreach (Merge merge in _merger.ListAsync(contact.Id, cancellationToken).ConfigureAwait(false))
                MergeJson.Write(json, merge);
        }

        json.WriteEndArray();
    }

    private IAsyncEnumerable<AnsweredPair> AnswersOf(ContactId contact, CancellationToken cancellationToken) =>
        AnswerStream.ReadAsync((after, size) => _answers.OfContactAsync(_session.Account, contact, after, size, cancellationToken), cancellationToken);

    private async Task WriteAddressesAsync(Utf8JsonWriter json, Contact contact, CancellationToken cancellationToken)
    {
        IReadOnlyList<AddressHolding> holdings = await _histories.HoldingsAsync(_session.Account, contact.Id, cancellationToken).ConfigureAwait(false);
        json.WriteStartArray("addresses");
        foreach (AddressHolding holding in holdings.OrderBy(holding => holding.From).ThenBy(holding => holding.Address.Kind).ThenBy(holding => holding.Address.Key, StringComparer.Ordinal))
        {
            (ChannelKind kind, string key) = holding.Address;
            Channel? held = contact.Channels.FirstOrDefault(channel => channel.Address.AddressKey == holding.Address);
            string typed = held?.Address.Text ?? key;
            AddressState state = held?.State
                ?? await _addresses.StateAsync(ChannelAddress.FromStore(kind, typed, key), cancellationToken).ConfigureAwait(false);
            AddressJson.Write(json, holding, typed, state);
        }

        json.WriteEndArray();
    }

    private static async Task WriteManyAsync<T>(
        Utf8JsonWriter json, string name, IAsyncEnumerable<T> many, Action<Utf8JsonWriter, T> write, CancellationToken cancellationToken)
    {
        int written = 0;
        json.WriteStartArray(name);
        await foreach (T one in many.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            write(json, one);
            if (++written % WrittenAtOnce == 0)
                await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }
}
