using System.Globalization;
using System.Text;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Duplicates;
using ContactCore.Histories;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Tests.Comparing;

/// <summary>Everything that a store's readers say of an account, as text, for two stores to be compared by.</summary>
internal sealed class Reading(Store store, AccountId account)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly StringBuilder _text = new();

    public async Task<string> AllAsync(IReadOnlyList<Contact> known)
    {
        foreach (Contact contact in (await store.Contacts.GetAsync(account, [.. known.Select(contact => contact.Id)], None)).OrderBy(contact => contact.Id))
        {
            Write(contact);
            foreach (HistoryEntry entry in await store.Histories.OfContactAsync(account, contact.Id, null, 100, None))
                Line(entry);
            foreach (string holding in (await store.Histories.HoldingsAsync(account, contact.Id, None)).Select(holding => holding.ToString()).Order(StringComparer.Ordinal))
                Line(holding);
        }

        foreach (Contact contact in (await store.Contacts.GetByExternalIdAsync(account, [.. Enumerable.Range(0, 12).Select(i => $"x{i}")], None)).OrderBy(contact => contact.Id))
            Line(contact.Id);
        foreach (Standing standing in (await store.Standings.GetAsync(account, Scenario.Addresses, None)).OrderBy(standing => standing.Address.Key, StringComparer.Ordinal))
            Line(standing);
        foreach (var state in (await store.Blacklist.GetAsync(account, Scenario.Addresses, None)).OrderBy(pair => pair.Key.Key, StringComparer.Ordinal))
            Line(state);
        foreach (AddressKey address in Scenario.Addresses)
            await WriteAsync(address);
        foreach (Segment segment in await store.Segments.PageAsync(account, "list 0", 5, None))
            Line(segment);
        Line(await store.Segments.FindAsync(account, "LIST 3", None));
        Line(string.Join(';', (await store.Categories.AllAsync(account, None)).Select(category => category.ToString())));
        foreach (var field in await store.Fields.AllAsync(account, None))
            Line((field.Id, field.Name, field.Type, string.Join(',', field.Choices), field.DefinedAt, field.RetiredAt));
        Line(await store.Settings.FindAsync(account, None));
        return _text.ToString();
    }

    public async Task<string> QueryAsync(ContactQuery query, Ranking ranking, int size)
    {
        Line(await store.Contacts.CountAsync(account, query, None));
        RankingPosition? after = null;
        IReadOnlyList<Contact> page;
        do
        {
            page = await store.Contacts.PageAsync(account, query, ranking, after, size, None);
            foreach (Contact contact in page)
                Line(contact.Id);
            after = page.Count == 0 ? null : RankingValue.Position(ranking, page[^1]);
        }
        while (page.Count == size);
        return _text.ToString();
    }

    private async Task WriteAsync(AddressKey address)
    {
        Line(await store.Duplicates.CountAsync(account, address.Kind, None));
        foreach (DuplicateGroup group in await store.Duplicates.GroupsAsync(account, address.Kind, "b", 3, None))
            Line(group);
        RankingPosition? after = null;
        foreach (int size in (int[])[2, 100])
        {
            foreach (Contact member in await store.Duplicates.MembersAsync(account, address, after, size, None))
            {
                Line(member.Id);
                after = RankingValue.Position(Ranking.Created, member);
            }
        }

        foreach (AddressHolder holder in (await store.Contacts.GetHoldersAsync(account, address.Kind, [address.Key, "nobody"], 3, None)).OrderBy(holder => holder.Contact))
            Line(holder);
        HistoryPosition? place = null;
        AddressHolding holding = new(address, store.Clock.GetUtcNow().AddMilliseconds(-20), null);
        foreach (int size in (int[])[1, 100])
        {
            foreach (HistoryEntry entry in await store.Histories.OfAddressAsync(account, holding, place, size, None))
            {
                Line(entry);
                place = new HistoryPosition(entry.At, entry.Id);
            }
        }
    }

    private void Write(Contact contact)
    {
        Line((contact.Id, contact.ExternalId, contact.FullName, contact.Version, contact.State, contact.Deletion, contact.EmailRating));
        Line((contact.Consent, contact.Source, contact.RegisteredAt, contact.CreatedAt, contact.ChangedAt, contact.Address, contact.Language));
        Line((string.Join(';', contact.Emails), string.Join(';', contact.Phones), string.Join(';', contact.PushTokens)));
        Line((string.Join(';', contact.Categories), string.Join(';', contact.Segments), string.Join(';', contact.Fields)));
        foreach (Channel channel in contact.Channels)
            Line((channel.Origin, channel.Address.AddressKey, channel.IsPrimary, channel.AddedAt, channel.State));
    }

    private void Line(object? value) => _text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{value}"));
}
