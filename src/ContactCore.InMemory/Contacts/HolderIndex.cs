using System.Collections.Immutable;
using ContactCore.Channels;

namespace ContactCore.InMemory.Contacts;

/// <summary>Who holds which address, among live contacts, and which addresses more than one holds.</summary>
internal sealed record HolderIndex(
    ImmutableDictionary<AddressKey, KeyHolders> Holders, ImmutableSortedSet<AddressKey> Shared)
{
    public static readonly HolderIndex Empty = new(
        ImmutableDictionary<AddressKey, KeyHolders>.Empty, ImmutableSortedSet.Create<AddressKey>(AddressKeyOrder.Instance));

    public KeyHolders Of(AddressKey address) => Holders.GetValueOrDefault(address, KeyHolders.None);
}
