using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>What a merge would do; nothing is written yet.</summary>
public sealed class MergePreview
{
    internal MergePreview(
        MergeRules rules, HandChoices chosen, Contact survivor, ValueList<Contact> merged, ContactProfile profile, ValueList<string> segments, ValueList<MergeConflict> conflicts)
    {
        Rules = rules;
        Chosen = chosen;
        Survivor = survivor;
        Merged = merged;
        Profile = profile;
        Segments = segments;
        Conflicts = conflicts;
    }

    internal MergeRules Rules { get; }

    internal HandChoices Chosen { get; }

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

    /// <summary>
    /// Chooses by hand whose value the survivor gets, before any rule. Of the postal address the whole is chosen by any of its
    /// parts: parts of two would be a third place. A later choice replaces an earlier one of the same part. Nothing is written.
    /// </summary>
    /// <param name="conflict">One of <see cref="Conflicts"/>, of this preview or of the one that it was made of.</param>
    /// <param name="contact">The contact whose value it is, one of those that the conflict names.</param>
    /// <returns>Another preview, which shows what comes of it and can be applied.</returns>
    /// <exception cref="InvalidValueException">It is no conflict of these contacts, or the contact has no value in it.</exception>
    public MergePreview Choose(MergeConflict conflict, ContactId contact)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (Conflicts.FirstOrDefault(own => own.Part == conflict.Part && own.Field == conflict.Field) is not { } present)
            throw new InvalidValueException("conflict", $"of {conflict} is none of the preview", "one of its conflicts");
        if (!present.Values.Any(value => value.Contact == contact))
            throw new InvalidValueException("contact", $"has no value of {conflict}", "one of those that the conflict names");
        return MergingProfiles.Of(Rules, [Survivor, .. Merged], Survivor.Id, Chosen.With(conflict.Part, conflict.Field, contact));
    }

    /// <summary>The IDs, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"preview of {Merged.Count} into contact {Survivor.Id}";
}
