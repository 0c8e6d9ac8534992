using ContactCore.Channels;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>
/// What came to the survivor by a merge goes back. The contacts themselves are replaced by other changes of the set, which
/// come before. MU1: each activity, order, event, engagement and entry of the history that the survivor has, and that is of
/// one of the merged contacts or of one merged into it before, by its origin, is that contact's again. MU2: all else stays with the survivor.
/// MU3: the merge is known as undone since the set's instant; one that is so already, or is not there, is a
/// <see cref="VersionConflictException"/>. MU4: of the named addresses no former holding of the survivor that ended by the set stays.
/// <para>Counted as affected are the contacts that came back.</para>
/// </summary>
/// <param name="Merge">The merge as it was read.</param>
/// <param name="Returned">The addresses that the survivor had by the merge alone, and has no more.</param>
public sealed record MergeUndone(Merge Merge, ValueList<AddressKey> Returned) : Change;
