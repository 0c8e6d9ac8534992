using System.Collections.Immutable;
using ContactCore.Channels;

namespace ContactCore.InMemory.Contacts;

/// <summary>The index of holders while a change set is applied.</summary>
internal sealed class HolderDraft(HolderIndex before)
{
    private readonly ImmutableDictionary<AddressKey, KeyHolders>.Builder _holders = before.Holders.ToBuilder();
    private readonly ImmutableSortedSet<AddressKey>.Builder _shared = before.Shared.ToBuilder();

    public KeyHolders Of(AddressKey address) => _holders.GetValueOrDefault(address, KeyHolders.None);

    public void Add(StoredContact contact)
    {
        foreach (StoredChannel channel in contact.Channels)
            Set(channel.Address.AddressKey, Of(channel.Address.AddressKey).With(contact));
    }

    public void Remove(StoredContact contact)
    {
        foreach (StoredChannel channel in contact.Channels)
            Set(channel.Address.AddressKey, Of(channel.Address.AddressKey).Without(contact));
    }

    public HolderIndex Freeze() => new(_holders.ToImmutable(), _shared.ToImmutable());

    private void Set(AddressKey address, KeyHolders holders)
    {
        if (holders.Count == 0)
            _holders.Remove(address);
        else
            _holders[address] = holders;
        if (holders.Count > 1)
            _shared.Add(address);
        else
            _shared.Remove(address);
    }
}
