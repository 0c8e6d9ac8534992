namespace ContactCore.Hooks;

/// <summary>What a delivery came to.</summary>
/// <param name="Delivered">How many events were delivered.</param>
/// <param name="Failed">How many attempts failed whose event is tried again.</param>
/// <param name="Parked">How many attempts failed for the last time.</param>
/// <param name="IsElsewhere">Whether another process is delivering the account's events, so that this one left off.</param>
public sealed record DeliveryReport(long Delivered, long Failed, long Parked, bool IsElsewhere)
{
    internal static readonly DeliveryReport Nothing = new(0, 0, 0, false);

    internal static readonly DeliveryReport Elsewhere = new(0, 0, 0, true);

    /// <summary>Whether its time was over before everything was delivered.</summary>
    internal bool IsCut { get; init; }
}
