using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Selections;

namespace ContactCore.InMemory.Contacts;

/// <summary>An account's contacts in every state, with the indexes that they are found by.</summary>
internal sealed record ContactTable(
    ImmutableDictionary<ContactId, StoredContact> ById,
    ImmutableDictionary<string, ContactId> ByExternalId,
    HolderIndex Holders,
    RankingIndex Rankings)
{
    public static readonly ContactTable Empty = new(
        ImmutableDictionary<ContactId, StoredContact>.Empty,
        ImmutableDictionary.Create<string, ContactId>(StringComparer.Ordinal),
        HolderIndex.Empty,
        RankingIndex.Empty);
}
