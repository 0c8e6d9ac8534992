using ContactCore.Ids;

namespace ContactCore.Events;

/// <summary>Something that a contact did, as it stands.</summary>
public sealed record ContactEvent
{
    /// <summary>Its own unchanging ID; of an event without a key it is made of what the event is known by.</summary>
    public required Guid Origin { get; init; }

    /// <summary>The contact that has it today; a merge moves it to the survivor.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The contact that it was reported of, where that one was merged into the one that has it; otherwise null.</summary>
    public ContactId? ReportedOf { get; init; }

    /// <summary>What was done.</summary>
    public required string Name { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What else is known of it.</summary>
    public EventProperties Properties { get; init; } = EventProperties.Empty;

    /// <summary>The host's key, or null where it gave none.</summary>
    public string? Key { get; init; }

    /// <summary>Since when all of this holds, by the report that stands.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>How often it was written: 1 for a new one.</summary>
    public long Version { get; init; } = 1;

    /// <summary>The origin and the contact's ID, which may stand in a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"event {Origin} of contact {Contact}";
}
