using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Makes the changes to the contacts that a merge, or the undoing of one, is about.</summary>
internal sealed class MergeChanges(Session session, DateTimeOffset at)
{
    private readonly EntryFactory _entries = new(session, at);

    /// <summary>The survivor with another profile; an address that it gets is held since the contact had it that brings it.</summary>
    public ContactReplaced OfSurvivor(Contact before, ContactProfile profile, IReadOnlyList<Contact> others, HistoryWhat what)
    {
        ILookup<AddressKey, Channel> brought = others.SelectMany(contact => contact.Channels).ToLookup(channel => channel.Address.AddressKey);
        HashSet<AddressKey> own = [.. before.Channels.Select(channel => channel.Address.AddressKey)];
        ValueList<Channel> channels = ChannelList.Of(session, at, profile, before.Channels)
            .Select(channel => own.Contains(channel.Address.AddressKey) || brought[channel.Address.AddressKey].MinBy(one => one.AddedAt) is not { } first
                ? channel
                : channel with { AddedAt = first.AddedAt })
            .ToValueList();
        Contact after = ContactChange.With(before, profile, channels, at);
        HistoryEntry[] entries =
        [
            .. others.Select(contact => EntryOf(before, contact, what)),
            .. ProfileDifference.Of(_entries, before.Id, before, profile),
        ];
        return new ContactReplaced(before, after, entries, []);
    }

    public ContactReplaced OfMerged(Contact before, Contact survivor) => OfState(
        before, ContactState.Merged, survivor.Id, _entries.OfContact(before.Id, HistoryWhat.MergedInto) with { To = survivor.Id.ToString() });

    public ContactReplaced OfReturned(Contact before, Contact survivor) => OfState(
        before, ContactState.Live, null, _entries.OfContact(before.Id, HistoryWhat.UnmergedFrom) with { From = survivor.Id.ToString() });

    private ContactReplaced OfState(Contact before, ContactState state, ContactId? mergedInto, HistoryEntry entry)
    {
        Contact after = before with { State = state, MergedInto = mergedInto, ChangedAt = at, Version = before.Version + 1 };
        return new ContactReplaced(before, after, [entry], []);
    }

    private HistoryEntry EntryOf(Contact survivor, Contact other, HistoryWhat what)
    {
        HistoryEntry entry = _entries.OfContact(survivor.Id, what);
        return what == HistoryWhat.MergedFrom ? entry with { From = other.Id.ToString() } : entry with { To = other.Id.ToString() };
    }
}
