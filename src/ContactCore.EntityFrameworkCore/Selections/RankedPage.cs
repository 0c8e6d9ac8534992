using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Contacts;
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

    public async Task<IReadOnlyList<ContactRow>> ReadAsync(
        IReadOnlyList<ContactState> states, Func<ContactState, IQueryable<ContactRow>> contacts, CancellationToken cancellationToken)
    {
        List<ContactRow> found = [];
        foreach (ContactState state in states)
            found.AddRange(await ReadAsync(contacts(state), cancellationToken).ConfigureAwait(false));
        return states.Count == 1 ? found : [.. Merged(found).Take(size)];
    }

    private async Task<List<ContactRow>> ReadAsync(IQueryable<ContactRow> contacts, CancellationToken cancellationToken)
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
        if (after is not { } place)
        {
            yield return _column.Order(_column.WithValue(contacts), down);
            yield return ById(_column.WithoutValue(contacts));
        }
        else if (place.Value is { } value)
        {
            yield return ById(Behind(_column.At(contacts, value), place));
            yield return _column.Order(_column.Behind(contacts, value, down), down);
            yield return ById(_column.WithoutValue(contacts));
        }
        else
        {
            yield return ById(Behind(_column.WithoutValue(contacts), place));
        }
    }

    private IQueryable<ContactRow> ById(IQueryable<ContactRow> contacts) =>
        ranking.IsDescending ? contacts.OrderByDescending(row => row.Id) : contacts.OrderBy(row => row.Id);

    private IQueryable<ContactRow> Behind(IQueryable<ContactRow> contacts, RankingPosition place)
    {
        Guid id = place.Id.Value;
        return ranking.IsDescending ? contacts.Where(row => row.Id < id) : contacts.Where(row => row.Id > id);
    }

    private IEnumerable<ContactRow> Merged(IEnumerable<ContactRow> rows)
    {
        IOrderedEnumerable<ContactRow> valued = rows.OrderBy(row => _column.Read(row) is null);
        return ranking.IsDescending
            ? valued.ThenByDescending(_column.Read).ThenByDescending(row => row.Id)
            : valued.ThenBy(_column.Read).ThenBy(row => row.Id);
    }
}
