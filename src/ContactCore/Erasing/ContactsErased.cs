using ContactCore.Stores;

namespace ContactCore.Erasing;

/// <summary>
/// Contacts go for good.
/// ER1: each and those merged into it are gone: no look-up, query, holder, holding, list, category, field, answer or history gives
/// anything of them but the entry that comes with the change; their external IDs are free in the store.
/// ER2: of each address that is named and that no other contact holds, in whatever state, the account forgets the
/// standing, the history and its own entry on a phone. A tombstone stays with the facts that stood, an own entry on a phone as
/// <see cref="Standings.KnownFacts.BlacklistedHere"/>; where there is one of that key already, it has the facts of both
/// and the later instant. The installation's entries on emails stay. ER3: an address that another contact holds, and one that is
/// not named, is left as it is. ER4: only where each contact has the expected version; otherwise a
/// <see cref="VersionConflictException"/>. ER5: the account's number of erasures moves, where a tombstone was written.
/// <para>Counted as affected are the contacts that are gone.</para>
/// </summary>
/// <param name="Contacts">The contacts, each once.</param>
public sealed record ContactsErased(IReadOnlyList<ErasedContact> Contacts) : Change;
