using ContactCore.Errors;
using ContactCore.Reporting;

namespace ContactCore.Events;

/// <summary>
/// Something that a contact did, as the host reports it; nothing is checked before it is reported, so that a stream can hold
/// bad ones. With a key, the same key reported again is the same event, and the later report stands. Without one, an event is
/// known by the contact that is named, its name, instant and properties: told twice, it is kept once.
/// </summary>
public sealed record NewEvent
{
    /// <summary>Who did it.</summary>
    public required ContactReference Contact { get; init; }

    /// <summary>The host's own word for what was done, such as <c>signed up</c>, 1 to 200 characters; case counts.</summary>
    public required string Name { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What else is known of it, by name: at most 100, names of at most 200 characters, texts of at most 2,000.</summary>
    public IReadOnlyCollection<KeyValuePair<string, EventValue>> Properties { get; init; } = EventProperties.Empty;

    /// <summary>The host's key of the event, at most 200 characters, or null; case counts, and no other event of the account has it.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// Since when all of this holds, of an event with a key: of several reports under a key the one with the latest instant
    /// stands, in whichever order they come. The event's own instant unless told; at most a day ahead of the clock.
    /// </summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The name and how many properties it has, which may stand in a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"event '{Mask.Name(Name ?? "")}' with {Properties?.Count ?? 0} properties";
}
