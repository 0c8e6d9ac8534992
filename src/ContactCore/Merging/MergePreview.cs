using ContactCore.Contacts;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>What a merge would do; nothing is written yet.</summary>
public sealed class MergePreview
{
    internal MergePreview(MergeRules rules, Contact survivor, ValueList<Contact> merged, ContactProfile profile, ValueList<string> segments, ValueList<MergeConflict> conflicts)
    {
        Rules = rules;
        Survivor = survivor;
        Merged = merged;
        Profile = profile;
        Segments = segments;
        Conflicts = conflicts;
    }

    internal MergeRules Rules { get; }

    /// <summary>The contact that stays, as it is now.</summary>
    public Contact Survivor { get; }

    /// <summary>The contacts that would be merged into it, as they are now.</summary>
    public ValueList<Contact> Merged { get; }

    /// <summary>What would be said of the survivor.</summary>
    public ContactProfile Profile { get; }

    /// <summary>The lists that it would be in, in code-point order.</summary>
    public ValueList<string> Segments { get; }

    /// <summary>Where the contacts say different things, and what is chosen.</summary>
    public ValueList<MergeConflict> Conflicts { get; }

    /// <summary>The IDs, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"preview of {Merged.Count} into contact {Survivor.Id}";
}
