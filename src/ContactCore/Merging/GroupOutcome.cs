using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>What became of one group of a merging of many.</summary>
public sealed record GroupOutcome
{
    /// <summary>Which group it is, counted from 1 in the order in which they were given.</summary>
    public required long Number { get; init; }

    /// <summary>
    /// The merges that were made of it, in their order: one, or several where it is of over <see cref="ContactMerger.MaxContacts"/>
    /// contacts; none where it was passed over, unless by then a part of it was merged.
    /// </summary>
    public required ValueList<MergeId> Merges { get; init; }

    /// <summary>Why it was passed over, or null where it became one contact.</summary>
    public PassedOver? PassedOver { get; init; }
}
