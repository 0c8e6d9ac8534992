using ContactCore.Ids;

namespace ContactCore.Contacts;

/// <summary>A live contact that holds an address.</summary>
/// <param name="Key">The address's key.</param>
/// <param name="Contact">The contact.</param>
public readonly record struct AddressHolder(string Key, ContactId Contact);
