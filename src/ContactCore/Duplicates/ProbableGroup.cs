using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>Contacts that are probably of one person.</summary>
/// <param name="Id">
/// The member that was created first, of several the one of the lowest ID. So a group keeps its ID from search to search,
/// whoever else joins it later.
/// </param>
/// <param name="Members">The contacts, two or more, by creation, then ID.</param>
public sealed record ProbableGroup(ContactId Id, ValueList<ContactId> Members);
