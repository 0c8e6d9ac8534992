using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Activities;

/// <summary>As much of a contact as a report needs to know whom it is of.</summary>
/// <param name="Contact">The contact, in whichever state.</param>
/// <param name="ExternalId">The host's key, or null.</param>
/// <param name="MergedInto">The survivor that it was merged into, or null.</param>
/// <param name="Primaries">The first address of each kind that was asked for, where it has one.</param>
public sealed record Recipient(ContactId Contact, string? ExternalId, ContactId? MergedInto, ValueList<AddressKey> Primaries)
{
    /// <summary>The ID, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"contact {Contact}";
}
