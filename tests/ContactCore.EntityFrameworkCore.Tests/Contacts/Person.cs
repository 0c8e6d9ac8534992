using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Tests.Contacts;

/// <summary>Makes contacts and changes of them, as the domain hands them to a store.</summary>
internal static class Person
{
    public static Contact Of(Store store, ContactProfile profile, DateTimeOffset? created = null)
    {
        DateTimeOffset now = Microseconds.Now(store.Clock);
        return new Contact
        {
            Id = new ContactId(store.Ids.Next()),
            ExternalId = profile.ExternalId,
            FirstName = profile.FirstName,
            LastName = profile.LastName,
            Emails = profile.Emails,
            Phones = profile.Phones,
            PushTokens = profile.PushTokens,
            Categories = profile.Categories,
            Fields = profile.Fields,
            Address = profile.Address,
            Language = profile.Language,
            TimeZone = profile.TimeZone,
            Channels = Channels(store, profile, []),
            Consent = Consent.Given("/signup", "Yes, write to me", now, Store.Olga),
            Source = ContactSource.Manual,
            RegisteredAt = now,
            CreatedAt = created ?? now,
            ChangedAt = now,
            Version = 1,
        };
    }

    public static Contact WithEmail(Store store, string email, DateTimeOffset? created = null) =>
        Of(store, new ContactProfile { Emails = [EmailAddress.Parse(email)] }, created);

    public static ContactAdded Added(Store store, Contact contact) => new(contact, [Entry(store, contact.Id, HistoryWhat.Created)]);

    public static Contact Deleted(Store store, Contact before) => before with
    {
        State = ContactState.Deleted,
        Deletion = new Deletion(Microseconds.Now(store.Clock), Store.Olga, "clean-up"),
        ChangedAt = Microseconds.Now(store.Clock),
        Version = before.Version + 1,
    };

    public static HistoryEntry Entry(Store store, ContactId contact, HistoryWhat what) => new()
    {
        Id = store.Ids.Next(),
        Contact = contact,
        At = Microseconds.Now(store.Clock),
        Actor = Store.Olga,
        What = what,
    };

    public static HistoryEntry Entry(Store store, AddressKey address, HistoryWhat what) => new()
    {
        Id = store.Ids.Next(),
        Address = address,
        At = Microseconds.Now(store.Clock),
        Actor = Store.Olga,
        What = what,
    };

    public static ValueList<Channel> Channels(Store store, ContactProfile profile, IReadOnlyList<Channel> before)
    {
        HashSet<ChannelKind> primaries = [];
        return profile.Addresses.Select(address => before.FirstOrDefault(old => old.Address == address) is { } kept
                ? kept with { IsPrimary = primaries.Add(address.Kind) }
                : new Channel
                {
                    Origin = store.Ids.Next(),
                    Address = address,
                    IsPrimary = primaries.Add(address.Kind),
                    AddedAt = Microseconds.Now(store.Clock),
                    State = StatusFunction.Of(address.AddressKey, null, null),
                })
            .ToValueList();
    }
}
