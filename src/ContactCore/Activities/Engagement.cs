using ContactCore.Ids;

namespace ContactCore.Activities;

/// <summary>
/// How the emails that were reported of a contact fared, as a store keeps it beside the activities. A merge gives it
/// another owner; the owner's rating is that of all it has, and stands in the owner's own.
/// </summary>
public sealed record Engagement
{
    /// <summary>The contact that the emails were reported of.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The contact that has it: itself, or the survivor that it was merged into.</summary>
    public required ContactId Owner { get; init; }

    /// <summary>The numbers.</summary>
    public EngagementTally Tally { get; init; } = EngagementTally.None;

    /// <summary>The rating of the contact, where it is its own owner.</summary>
    public int? Rating { get; init; }

    /// <summary>The period in which the rating is to be worked out anew, or null where time cannot change it.</summary>
    public long? Due { get; init; }
}
