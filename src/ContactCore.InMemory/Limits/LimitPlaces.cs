using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Standings;

namespace ContactCore.InMemory.Limits;

/// <summary>Where an account's contact limit lies at a moment; found once for the account's and the blacklist's state.</summary>
internal static class LimitPlaces
{
    private static readonly ConditionalWeakTable<AccountState, Known> Found = [];

    public static LimitPlace? Of(Snapshot snapshot)
    {
        if (snapshot.State.Settings.ContactLimit is not { } limit)
            return null;
        if (Found.TryGetValue(snapshot.State, out Known? known) && ReferenceEquals(known.Emails, snapshot.Emails))
            return known.Place;
        StoredContact? last = snapshot.State.Contacts.ById.Values
            .Where(contact => contact.IsLive && HasActivePrimary(snapshot, contact))
            .OrderBy(contact => contact.Body.RegisteredAt).ThenBy(contact => contact.Id)
            .ElementAtOrDefault(limit - 1);
        LimitPlace? place = last is null ? null : new LimitPlace(last.Body.RegisteredAt, last.Id);
        Found.AddOrUpdate(snapshot.State, new Known(snapshot.Emails, place));
        return place;
    }

    public static bool IsPastLimit(this Snapshot snapshot, StoredContact contact) =>
        snapshot.Limit is { } place
        && contact.IsLive
        && (contact.Body.RegisteredAt, contact.Id).CompareTo((place.RegisteredAt, place.Id)) > 0
        && HasActivePrimary(snapshot, contact);

    /// <summary>The status of one of a contact's addresses, as it is seen with the limit.</summary>
    public static AddressStatus StatusOf(this Snapshot snapshot, StoredContact contact, AddressKey address)
    {
        AddressStatus status = snapshot.Addresses.StateOf(address).Status;
        return status == AddressStatus.Active && address.Kind == ChannelKind.Email && snapshot.IsPastLimit(contact)
            ? AddressStatus.OverLimit
            : status;
    }

    private static bool HasActivePrimary(Snapshot snapshot, StoredContact contact)
    {
        foreach (StoredChannel channel in contact.Channels)
        {
            if (channel.IsPrimary && channel.Address.Kind == ChannelKind.Email)
                return snapshot.Addresses.StateOf(channel.Address.AddressKey).Status == AddressStatus.Active;
        }

        return false;
    }

    private sealed record Known(object Emails, LimitPlace? Place);
}
