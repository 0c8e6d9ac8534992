using ContactCore.Channels;

namespace ContactCore.Duplicates;

/// <summary>Live contacts that hold one key.</summary>
/// <param name="Address">The address that they hold.</param>
/// <param name="Count">How many contacts, at least 2.</param>
public sealed record DuplicateGroup(AddressKey Address, long Count)
{
    /// <summary>The address's key.</summary>
    public string Key => Address.Key;
}
