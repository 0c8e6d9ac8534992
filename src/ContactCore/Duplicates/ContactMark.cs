using ContactCore.Contacts;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>In which version a contact is, and whether it is in the base: enough to see that it was changed.</summary>
/// <param name="Id">The contact.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="Version">Its version.</param>
/// <param name="State">Whether it is in the base.</param>
public readonly record struct ContactMark(ContactId Id, DateTimeOffset ChangedAt, long Version, ContactState State);
