using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Contacts;

/// <summary>What a deletion of a selection did. Who was erased while it ran counts nowhere.</summary>
public sealed record DeleteOutcome
{
    /// <summary>How many contacts were deleted.</summary>
    public required long Deleted { get; init; }

    /// <summary>How many were left, by what held them.</summary>
    public required IReadOnlyList<LeftBehind> Left { get; init; }

    /// <summary>How many of the selection had been deleted before; they were passed over.</summary>
    public required long DeletedBefore { get; init; }
}

/// <summary>Contacts that a deletion left, by what held them.</summary>
/// <param name="Kind">The kind of address that may still be sent to, or null where the contact has none in question.</param>
/// <param name="Status">Its status, or null where the contact has no address in question.</param>
/// <param name="Count">How many contacts; each counts once, under the first of its addresses that held it.</param>
public sealed record LeftBehind(ChannelKind? Kind, AddressStatus? Status, long Count);
