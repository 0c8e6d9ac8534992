using System.Collections.Immutable;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The rankings while a change set is applied.</summary>
internal sealed class RankingDraft(RankingIndex before)
{
    private readonly ImmutableSortedSet<RankingPosition>.Builder[] _sets = [.. before.Sets.Select(set => set.ToBuilder())];

    public void Add(Contact contact)
    {
        foreach ((ImmutableSortedSet<RankingPosition>.Builder set, RankingPosition position) in Places(contact))
            set.Add(position);
    }

    public void Remove(Contact contact)
    {
        foreach ((ImmutableSortedSet<RankingPosition>.Builder set, RankingPosition position) in Places(contact))
            set.Remove(position);
    }

    public RankingIndex Freeze() => new([.. _sets.Select(set => set.ToImmutable())]);

    private IEnumerable<(ImmutableSortedSet<RankingPosition>.Builder Set, RankingPosition Position)> Places(Contact contact)
    {
        foreach (Ranking ranking in RankingIndex.Rankings)
            yield return (_sets[RankingIndex.Place(contact.State, ranking.Key)], RankingValue.Position(ranking, contact));
    }
}
