using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>
/// A contact's email rating is worked out anew, because time has passed. A15: afterwards it is that of
/// <see cref="RatingFormula"/> at the set's instant, and due no earlier than it can change again; affected is 1 where
/// the rating moved, and nothing else of the contact is touched.
/// </summary>
/// <param name="Contact">The contact.</param>
public sealed record RatingRefreshed(ContactId Contact) : Change;
