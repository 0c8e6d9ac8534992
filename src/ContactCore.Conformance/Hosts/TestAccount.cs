using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Histories;
using ContactCore.Segments;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Conformance.Hosts;

/// <summary>Short ways to write to one account of the store under test; <see cref="AccountReading"/> has those to read.</summary>
public sealed class TestAccount
{
    internal TestAccount(TestHost host, AccountId id)
    {
        Host = host;
        Id = id;
    }

    /// <summary>The host.</summary>
    public TestHost Host { get; }

    /// <summary>The account.</summary>
    public AccountId Id { get; }

    /// <summary>Opens the account's book.</summary>
    /// <returns>The book, in Olga's hands.</returns>
    public Task<ContactBook> BookAsync() => Host.Books.OpenAsync(Id, TestHost.Olga);

    /// <summary>Applies changes in one set, at the clock's instant.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>What was altered.</returns>
    public Task<ApplyResult> ApplyAsync(params Change[] changes) => ApplyAsAsync(TestHost.Olga, changes);

    /// <summary>Applies changes in one set for an actor.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>What was altered.</returns>
    public Task<ApplyResult> ApplyAsAsync(Actor actor, params Change[] changes) =>
        Host.Door.ApplyAsync(new ChangeSet(Id, actor, Host.Clock.Now, changes), CancellationToken.None);

    /// <summary>Adds a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The contact as the store gives it.</returns>
    public async Task<Contact> AddAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Contact contact = person.ToContact(Host);
        await ApplyAsync(new ContactAdded(contact, [Entry(HistoryWhat.Created) with { Contact = contact.Id }]));
        return await this.ReadAsync(contact.Id);
    }

    /// <summary>Replaces a contact.</summary>
    /// <param name="before">The contact as read.</param>
    /// <param name="change">What is different.</param>
    /// <param name="preconditions">What must hold.</param>
    /// <returns>The contact as the store gives it afterwards.</returns>
    public async Task<Contact> ReplaceAsync(Contact before, Func<Contact, Contact> change, params Precondition[] preconditions)
    {
        ContactReplaced replaced = Replacing(before, change, preconditions);
        await ApplyAsync(replaced);
        return await this.ReadAsync(before.Id);
    }

    /// <summary>Deletes a contact.</summary>
    /// <param name="contact">The contact as read.</param>
    /// <param name="preconditions">What must hold.</param>
    /// <returns>The contact as the store gives it afterwards.</returns>
    public Task<Contact> DeleteAsync(Contact contact, params Precondition[] preconditions) => ReplaceAsync(contact, Deleted, preconditions);

    /// <summary>The change that replaces a contact, with its channels made anew of its addresses.</summary>
    /// <param name="before">The contact as read.</param>
    /// <param name="change">What is different.</param>
    /// <param name="preconditions">What must hold.</param>
    /// <returns>The change, one version on.</returns>
    public ContactReplaced Replacing(Contact before, Func<Contact, Contact> change, params Precondition[] preconditions)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(change);
        Contact after = change(before) with { Version = before.Version + 1, ChangedAt = Host.Clock.Now };
        after = after with { Channels = ChannelMaking.Of(Host, after, before.Channels) };
        return new ContactReplaced(before, after, [Entry(HistoryWhat.Changed) with { Contact = before.Id }], preconditions);
    }

    /// <summary>A contact as it is when deleted now.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>It, deleted.</returns>
    public Contact Deleted(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact with { State = ContactState.Deleted, Deletion = new Deletion(Host.Clock.Now, TestHost.Olga, "gone") };
    }

    /// <summary>The change that records a fact of an address now.</summary>
    /// <param name="address">The address.</param>
    /// <param name="fact">The kind of fact.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The change.</returns>
    public FactRecorded Recording(ChannelAddress address, StandingFact fact, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        HistoryEntry entry = Entry(HistoryWhat.Unsubscribed) with { Address = address.AddressKey, Reason = reason };
        return new FactRecorded(address.AddressKey, fact, new Fact(Host.Clock.Now, reason, TestHost.Olga), entry);
    }

    /// <summary>The change that lifts facts of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="version">The standing's version as read.</param>
    /// <param name="facts">The kinds of facts.</param>
    /// <returns>The change.</returns>
    public FactsLifted Lifting(ChannelAddress address, long version, params StandingFact[] facts)
    {
        ArgumentNullException.ThrowIfNull(address);
        HistoryEntry entry = Entry(HistoryWhat.ConsentRenewed) with { Address = address.AddressKey };
        return new FactsLifted(address.AddressKey, [.. facts], version, entry);
    }

    /// <summary>The change that puts an address on the blacklist now.</summary>
    /// <param name="address">The address.</param>
    /// <param name="reason">Why.</param>
    /// <param name="category">The kind of reason.</param>
    /// <returns>The change.</returns>
    public EntryAdded Blacklisting(
        ChannelAddress address, string? reason = "asked", BlacklistCategory category = BlacklistCategory.Manual)
    {
        ArgumentNullException.ThrowIfNull(address);
        HistoryEntry entry = Entry(HistoryWhat.Blacklisted) with { Address = address.AddressKey, Reason = reason };
        return new EntryAdded(address.AddressKey, new BlacklistEntry(Host.Clock.Now, category, reason, TestHost.Olga), entry);
    }

    /// <summary>The change that takes the account's own entry on an address back.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The change.</returns>
    public EntryRemoved Unblacklisting(ChannelAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new EntryRemoved(address.AddressKey, Entry(HistoryWhat.BlacklistRemoved) with { Address = address.AddressKey });
    }

    /// <summary>The change that takes a contact out for good.</summary>
    /// <param name="contact">The contact as read.</param>
    /// <param name="addresses">The addresses to forget.</param>
    /// <returns>The change.</returns>
    public ContactsErased Erasing(Contact contact, params ChannelAddress[] addresses)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(addresses);
        HistoryEntry entry = Entry(HistoryWhat.Erased) with { Contact = contact.Id };
        return new ContactsErased([new ErasedContact(contact.Id, contact.Version, entry)
        {
            Addresses = [.. addresses.Select(address => new ErasedAddress(address.AddressKey, TombstoneOf(address)))],
        }]);
    }

    /// <summary>By what an erased address is known again in these tests.</summary>
    /// <param name="address">The address.</param>
    /// <param name="secret">The name of the secret.</param>
    /// <returns>The key.</returns>
    public static TombstoneKey TombstoneOf(ChannelAddress address, string secret = "test")
    {
        ArgumentNullException.ThrowIfNull(address);
        return new TombstoneKey(secret, (TombstoneKind)address.Kind, $"{address.Kind} {address.Key}");
    }

    /// <summary>Creates a list.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The segment.</returns>
    public async Task<Segment> AddListAsync(string name)
    {
        Segment segment = new() { Id = Host.NewId(), Name = name, Kind = SegmentKind.List, CreatedAt = Host.Clock.Now };
        await ApplyAsync(new SegmentAdded(segment));
        return segment;
    }

    /// <summary>An entry of history of now.</summary>
    /// <param name="what">What happened.</param>
    /// <returns>The entry, of no subject yet.</returns>
    public HistoryEntry Entry(HistoryWhat what) =>
        new() { Id = Host.NewId(), At = Host.Clock.Now, Actor = TestHost.Olga, What = what };
}
