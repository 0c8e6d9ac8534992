using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>
/// What is known of contacts that were merged goes to the survivor, and the merge is kept. The contacts themselves are
/// replaced by other changes of the set. MG1: each activity, order, event and entry of the history that one of the merged
/// contacts has is the survivor's, once, with its origin as it was; what the survivor had stays its own, and nothing else
/// moves. MG2: what had come to a merged contact by an earlier merge moves with it. MG3: the engagements of the merged
/// move too, and have neither rating nor period of fall any more. MG4: the merge can be read. MG5: erasing one of the contacts
/// takes the merge away, undone or not; where the survivor stays, the entries of its history by which it gained and lost values keep no value.
/// <para>Counted as affected are the contacts that were merged.</para>
/// </summary>
/// <param name="Merge">The merge.</param>
public sealed record ContactsMerged(Merge Merge) : Change;
