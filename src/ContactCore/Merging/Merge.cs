using ContactCore.Actors;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Several contacts that became one, as it is kept so that it can be undone.</summary>
public sealed record Merge
{
    /// <summary>The merge's own key.</summary>
    public required MergeId Id { get; init; }

    /// <summary>The contact that stayed.</summary>
    public required ContactId Survivor { get; init; }

    /// <summary>The contacts that were merged into it, 1 or more. Their own profiles stay as they were.</summary>
    public required ValueList<ContactId> Merged { get; init; }

    /// <summary>What the survivor got by it.</summary>
    public required ValueList<MergedValue> Values { get; init; }

    /// <summary>When, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who merged them.</summary>
    public required Actor Actor { get; init; }

    /// <summary>When it was undone, or null.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>The IDs, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"merge {Id} of {Merged.Count} into contact {Survivor}";
}
