using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Events;

/// <summary>
/// An event is kept, by its key where it has one, otherwise by its origin. E11: one of version 1 is new; where the account has
/// an event with its key or origin, it is a <see cref="VersionConflictException"/>. E12: one of a later version replaces the
/// event with its key where that is one version before; otherwise it is a <see cref="VersionConflictException"/>. Origin and
/// owner stay. E13: a contact that is not there, or is merged into another, is a <see cref="NotFoundException"/>; a deleted one
/// is there. E14: neither the contact's version nor its instant of change moves.
/// </summary>
/// <param name="Event">The event as it is to stand.</param>
public sealed record EventReported(ContactEvent Event) : Change
{
    /// <summary>Refuses an event that is not the next version of what the store has.</summary>
    /// <param name="stored">The version that the store has, or 0 where there is none.</param>
    /// <exception cref="VersionConflictException">It is not: names both versions.</exception>
    public void RequireNextOf(long stored)
    {
        if (Event.Version != stored + 1)
            throw new VersionConflictException($"event '{Mask.Name(Event.Key ?? Event.Origin.ToString())}'", Event.Version - 1, stored);
    }
}
