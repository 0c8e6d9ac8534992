using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Orders;

/// <summary>
/// An order is kept, whole, by its key. O11: one of version 1 is new; where the account has an order with its key, it is a
/// <see cref="VersionConflictException"/>. O12: one of a later version replaces the order with its key, items and all, where
/// that is one version before; otherwise it is a <see cref="VersionConflictException"/>. Origin and owner stay. O13: a contact
/// that is not there, or is merged into another, is a <see cref="NotFoundException"/>; a deleted one is there. O14: neither the
/// contact's version nor its instant of change moves.
/// </summary>
/// <param name="Order">The order as it is to stand.</param>
public sealed record OrderReported(Order Order) : Change
{
    /// <summary>Refuses an order that is not the next version of what the store has.</summary>
    /// <param name="stored">The version that the store has, or 0 where there is none.</param>
    /// <exception cref="VersionConflictException">It is not: names both versions.</exception>
    public void RequireNextOf(long stored)
    {
        if (Order.Version != stored + 1)
            throw new VersionConflictException($"order '{Mask.Name(Order.Key)}'", Order.Version - 1, stored);
    }
}
