using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Segments;

/// <summary>
/// A set command: all contacts of a query become members of list segments. N3: the store selects and writes them itself;
/// who is a member already stays one; affected is the number of new memberships, over all the segments.
/// </summary>
/// <param name="Segments">The segments' IDs; one that is not there any more is passed over.</param>
/// <param name="Query">Which contacts.</param>
public sealed record SelectionAdded(ValueList<Guid> Segments, ContactQuery Query) : Change;
