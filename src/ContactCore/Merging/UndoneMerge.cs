using ContactCore.Contacts;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>The contacts of a merge that was taken back, as they are afterwards.</summary>
/// <param name="Survivor">The contact that had stayed.</param>
/// <param name="Returned">Those that had been merged into it, in the order of <see cref="Merge.Merged"/>.</param>
public sealed record UndoneMerge(Contact Survivor, ValueList<Contact> Returned)
{
    /// <summary>The IDs, and nothing of the persons.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"{Returned.Count} returned from contact {Survivor.Id}";
}
