using ContactCore.Errors;
using ContactCore.Reporting;

namespace ContactCore.Orders;

/// <summary>
/// An order as the host reports it. The same key reported again replaces the whole order where the report is later; nothing
/// is checked before it is reported, so that a stream can hold bad ones.
/// </summary>
public sealed record NewOrder
{
    /// <summary>Whose order it is.</summary>
    public required ContactReference Contact { get; init; }

    /// <summary>The host's key of the order, 1 to 200 characters; case counts, and no other order of the account has it.</summary>
    public required string Key { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The host's own word for how far it is, such as <c>paid</c>, 1 to 200 characters.</summary>
    public required string Status { get; init; }

    /// <summary>What it comes to, at most six decimal places within ±9,223,372,036,854.775807.</summary>
    public required decimal Total { get; init; }

    /// <summary>The currency's three letters of ISO 4217, such as EUR.</summary>
    public required string Currency { get; init; }

    /// <summary>Its lines, at most 1,000.</summary>
    public IReadOnlyList<OrderItem> Items { get; init; } = [];

    /// <summary>
    /// Since when all of this holds: of several reports under a key the one with the latest instant stands, in whichever
    /// order they come. At most a day ahead of the clock.
    /// </summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The key, masked where it is an address, which may stand in a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"order '{Mask.Name(Key ?? "")}'";
}
