using System.Diagnostics.CodeAnalysis;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>Whether one address may be sent to, as it stood at one instant.</summary>
public sealed record SendDecision
{
    /// <summary>The address that was asked about.</summary>
    public required ChannelAddress Address { get; init; }

    /// <summary>Why it may not be sent to, or null where it may.</summary>
    public required SendRefusal? Refusal { get; init; }

    /// <summary>When it was decided: somebody may refuse a moment later.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>Whether it may be sent to.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAllowed => Refusal is null;
}
