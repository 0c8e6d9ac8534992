using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Segments;

/// <summary>
/// A set command: all contacts of a query leave a list segment. N4: affected is the number of memberships that ended.
/// </summary>
/// <param name="Segment">The segment's ID.</param>
/// <param name="Query">Which contacts.</param>
public sealed record SelectionTakenOut(Guid Segment, ContactQuery Query) : Change;
