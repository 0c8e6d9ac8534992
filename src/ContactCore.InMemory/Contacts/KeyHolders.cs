using System.Collections.Immutable;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.InMemory.Selections;
using ContactCore.Selections;

namespace ContactCore.InMemory.Contacts;

/// <summary>
/// The live contacts that hold one key, in the two orders that are asked for: a key may be held by 100,000, too many to
/// be sorted for each page of them.
/// </summary>
internal sealed record KeyHolders(ImmutableSortedSet<ContactId> ById, ImmutableSortedSet<RankingPosition> ByCreation)
{
    public static readonly KeyHolders None = new([], RankingIndex.NoPlaces);

    public int Count => ById.Count;

    public KeyHolders With(StoredContact contact) => new(ById.Add(contact.Id), ByCreation.Add(Creation(contact)));

    public KeyHolders Without(StoredContact contact) => new(ById.Remove(contact.Id), ByCreation.Remove(Creation(contact)));

    private static RankingPosition Creation(StoredContact contact) => RankingValue.Position(Ranking.Created, contact.Body);
}
