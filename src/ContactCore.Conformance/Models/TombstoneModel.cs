using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Conformance.Models;

/// <summary>What an account should still know of those it erased.</summary>
internal sealed class TombstoneModel
{
    private readonly Dictionary<AddressKey, (KnownFacts Facts, DateTimeOffset At)> _addresses = [];
    private readonly Dictionary<string, DateTimeOffset> _externalIds = new(StringComparer.Ordinal);

    public bool Has(AddressKey address) => _addresses.ContainsKey(address);

    public bool Has(string? externalId) => externalId is not null && _externalIds.ContainsKey(externalId);

    public KnownFacts FactsOf(AddressKey address) => _addresses.GetValueOrDefault(address).Facts;

    /// <summary>Whether somebody with these addresses may come back by consent of an instant.</summary>
    public bool LetsBack(IEnumerable<AddressKey> addresses, DateTimeOffset consent) =>
        addresses.All(address => !Has(address) || _addresses[address].At < consent);

    public void Bury(AddressKey address, KnownFacts facts, DateTimeOffset at)
    {
        (KnownFacts known, DateTimeOffset last) = _addresses.GetValueOrDefault(address);
        _addresses[address] = (known | facts, at > last ? at : last);
    }

    public void Bury(string externalId, DateTimeOffset at) => _externalIds[externalId] = at;

    /// <summary>Notes what an erased address refuses; says whether there is such an address.</summary>
    public bool Tighten(AddressKey address, KnownFacts facts, DateTimeOffset at)
    {
        if (!Has(address))
            return false;
        Bury(address, facts, at);
        return true;
    }

    public void Lift(AddressKey address) => _addresses.Remove(address);
}
