using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Conformance.Models;

/// <summary>The installation's entries on emails, and each account's on phones.</summary>
internal sealed class BlacklistModel
{
    private readonly HashSet<(AccountId Account, AddressKey Address)> _entries = [];

    public bool Add(AccountId account, AddressKey address) => _entries.Add((account, address));

    public bool Remove(AccountId account, AddressKey address) => _entries.Remove((account, address));

    public bool Has(AccountId account, AddressKey address) => address.Kind == ChannelKind.Email
        ? _entries.Any(entry => entry.Address == address)
        : _entries.Contains((account, address));
}
