using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// A page of contacts in a ranking (Q2, Q3). It is read in phases that each are one run through the ranking's index: the
/// rest of those with the value of the place, those with values behind it, those without a value. One condition for all
/// of them would walk through every contact with the place's value again, and an import gives a million the same one.
/// The states of a scope are read apart, since the index begins with the state, and merged.
/// </summary>
internal sealed class RankedPage(Ranking ranking, RankingPosition? after, int size)
{
    private readonly RankingColumn _column = RankingColumn.Of(ranking.Key);
    private readonly RankingOrder _order = new(ranking.IsDescending);

    public async Task<IReadOnlyList<ContactRow>> ReadAsync(IReadOnlyList<ContactSet> sets, CancellationToken cancellationToken)
    {
        List<ContactRow> found = [];
        foreach (ContactSet set in sets)
        {
            found.AddRange(await set.FewAsync(cancellationToken).ConfigureAwait(false) is { } few
                ? await OfFewAsync(set, few, cancellationToken).ConfigureAwait(false)
                : await OfManyAsync(set.All, cancellationToken).ConfigureAwait(false));
        }

        return sets.Count == 1 ? found : [.. found.OrderBy(row => (_column.OfRow(row), row.Id), _order).Take(size)];
    }

    private Task<IReadOnlyList<ContactRow>> OfFewAsync(
        ContactSet set, IReadOnlyList<RankedContact> few, CancellationToken cancellationToken)
    {
        IEnumerable<(long? Value, Guid Id)> places = few.Select(contact => (_column.OfRanked(contact), contact.Id));
        if (after is { } place)
            places = places.Where(other => _order.Compare(other, (place.Value, place.Id.Value)) > 0);
        return set.LoadAsync([.. places.Order(_order).Take(size).Select(other => other.Id)], cancellationToken);
    }

    private async Task<IReadOnlyList<ContactRow>> OfManyAsync(IQueryable<ContactRow> contacts, CancellationToken cancellationToken)
    {
        List<ContactRow> page = [];
        foreach (IQueryable<ContactRow> phase in Phases(contacts))
        {
            page.AddRange(await phase.Take(size - page.Count).ToListAsync(cancellationToken).ConfigureAwait(false));
            if (page.Count == size)
                break;
        }

        return page;
    }

    private IEnumerable<IQueryable<ContactRow>> Phases(IQueryable<ContactRow> contacts)
    {
        bool down = ranking.IsDescending;
        if (after is null)
            yield return _column.Order(_column.WithValue(contacts), down);
        if (after is { Value: { } value } place)
        {
            yield return ById(Behind(_column.At(contacts, value), place));
            yield return _column.Order(_column.Behind(contacts, value, down), down);
        }

        if (!_column.IsOptional)
            yield break;
        IQueryable<ContactRow> without = _column.WithoutValue(contacts);
        yield return ById(after is { Value: null } last ? Behind(without, last) : without);
    }

    private IQueryable<ContactRow> ById(IQueryable<ContactRow> contacts) =>
        ranking.IsDescending ? contacts.OrderByDescending(row => row.Id) : contacts.OrderBy(row => row.Id);

    private IQueryable<ContactRow> Behind(IQueryable<ContactRow> contacts, RankingPosition place)
    {
        Guid id = place.Id.Value;
        return ranking.IsDescending ? contacts.Where(row => row.Id < id) : contacts.Where(row => row.Id > id);
    }
}
