using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Ids;

namespace ContactCore.Histories;

/// <summary>One thing that happened to a contact or to an address: what, from, to, when, who, why. Never altered.</summary>
public sealed record HistoryEntry
{
    /// <summary>The entry's own key; a later entry of the same process has a greater one.</summary>
    public required Guid Id { get; init; }

    /// <summary>The contact it happened to, or null for an address.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The address it happened to, or null for a contact.</summary>
    public AddressKey? Address { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required Actor Actor { get; init; }

    /// <summary>What.</summary>
    public required HistoryWhat What { get; init; }

    /// <summary>The field of the profile, such as <c>lastName</c>, where one was changed.</summary>
    public string? Field { get; init; }

    /// <summary>The value before, as text.</summary>
    public string? From { get; init; }

    /// <summary>The value after, as text.</summary>
    public string? To { get; init; }

    /// <summary>Why, where a reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>What, of whom by ID or masked address, and when; no values.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"{What} {Field} of {Contact?.ToString() ?? Address?.ToString()} at {At:O}";
}
