using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// A page of contacts in a ranking (Q2, Q3). It is read in phases that each are one run through the ranking's index: the
/// rest of those with the value of the place, those with values behind it, those without a value. One condition for all
/// of them would walk through every contact with the place's value again, and an import gives a million the same one.
/// The states of a scope are read apart, since the index begins with the state, and merged.
/// </summary>
internal sealed class RankedPage(AccountRows rows, Ranking ranking, RankingPosition? after, int size)
{
    private readonly RankingColumn _column = RankingColumn.Of(ranking, rows);
    private readonly RankingOrder _order = new(ranking.IsDescending);

    public async Task<IReadOnlyList<RatedContact>> ReadAsync(IReadOnlyList<ContactSet> sets, CancellationToken cancellationToken)
    {
        List<RatedContact> found = [];
        foreach (ContactSet set in sets)
        {
            found.AddRange(await set.FewAsync(ranking.Key, cancellationToken).ConfigureAwait(false) is { } few
                ? await OfFewAsync(set, few, cancellationToken).ConfigureAwait(false)
                : await OfManyAsync(set, cancellationToken).ConfigureAwait(false));
        }

        return sets.Count == 1 ? found : [.. found.OrderBy(contact => (contact.ValueOf(ranking.Key), contact.Row.Id), _order).Take(size)];
    }

    private Task<IReadOnlyList<RatedContact>> OfFewAsync(
        ContactSet set, IReadOnlyList<RankedContact> few, CancellationToken cancellationToken)
    {
        IEnumerable<(long? Value, Guid Id)> places = few.Select(contact => (contact.ValueOf(ranking.Key), contact.Id));
        if (after is { } place)
            places = places.Where(other => _order.Compare(other, (place.Value, place.Id.Value)) > 0);
        return set.LoadAsync([.. places.Order(_order).Take(size).Select(other => other.Id)], cancellationToken);
    }

    private async Task<IReadOnlyList<RatedContact>> OfManyAsync(ContactSet set, CancellationToken cancellationToken)
    {
        List<RatedContact> page = [];
        foreach (IQueryable<ContactRow> phase in Phases(set))
        {
            page.AddRange(await RatedContact.Of(rows, phase.Take(size - page.Count)).ToListAsync(cancellationToken).ConfigureAwait(false));
            if (page.Count == size)
                break;
        }

        return page;
    }

    private IEnumerable<IQueryable<ContactRow>> Phases(ContactSet set)
    {
        bool mayHave = _column.MayHave(set);
        if (after is null && mayHave)
            yield return _column.WithValue(set);
        if (after is { Value: { } value } place && mayHave)
        {
            yield return _column.At(set, value, place.Id.Value);
            yield return _column.Behind(set, value);
        }

        if (_column.MayLack(set))
            yield return _column.WithoutValue(set, after is { Value: null } last ? last.Id.Value : null);
    }
}
