using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Orders;

/// <summary>An order as it stands.</summary>
public sealed record Order
{
    /// <summary>Its own unchanging ID.</summary>
    public required Guid Origin { get; init; }

    /// <summary>The contact that has it today; a merge moves it to the survivor.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The contact that it was reported of, where that one was merged into the one that has it; otherwise null.</summary>
    public ContactId? ReportedOf { get; init; }

    /// <summary>The host's key.</summary>
    public required string Key { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The host's own word for how far it is.</summary>
    public required string Status { get; init; }

    /// <summary>What it comes to.</summary>
    public required decimal Total { get; init; }

    /// <summary>The currency's three letters, in upper case.</summary>
    public required string Currency { get; init; }

    /// <summary>Its lines, as they were reported.</summary>
    public ValueList<OrderItem> Items { get; init; } = [];

    /// <summary>Since when all of this holds, by the report that stands.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>How often it was written: 1 for a new one.</summary>
    public long Version { get; init; } = 1;

    /// <summary>The key, masked where it is an address, and the contact's ID, which may stand in a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"order '{Mask.Name(Key)}' of contact {Contact}";
}
