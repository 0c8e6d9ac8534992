using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Tombstones;

namespace ContactCore.Erasing;

/// <summary>A contact that goes for good.</summary>
/// <param name="Contact">The contact, live or deleted.</param>
/// <param name="ExpectedVersion">Its version when it was read.</param>
/// <param name="Entry">The one entry that stays in its history.</param>
public sealed record ErasedContact(ContactId Contact, long ExpectedVersion, HistoryEntry Entry)
{
    /// <summary>The tombstones of its external IDs, former ones too, and of those of contacts merged into it; none where it is purged.</summary>
    public IReadOnlyList<TombstoneKey> ExternalIds { get; init; } = [];

    /// <summary>The addresses to forget; none where it is purged.</summary>
    public IReadOnlyList<ErasedAddress> Addresses { get; init; } = [];
}
