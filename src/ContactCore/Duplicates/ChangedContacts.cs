using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>Contacts that were changed, read at one moment.</summary>
/// <param name="Contacts">The contacts, by the instant of their last change, then by ID.</param>
/// <param name="Erasures">How often somebody was erased in the account: an erased contact is in no page.</param>
public sealed record ChangedContacts(ValueList<ContactMark> Contacts, long Erasures);
