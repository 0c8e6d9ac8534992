using ContactCore.Selections;

namespace ContactCore.Contacts;

/// <summary>A page of a list.</summary>
/// <param name="Contacts">The contacts in the list's order.</param>
/// <param name="Next">Where the next page begins, or null where there is none.</param>
public sealed record ContactPage(IReadOnlyList<Contact> Contacts, Cursor? Next);
