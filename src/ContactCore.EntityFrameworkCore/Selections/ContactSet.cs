using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Contacts;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// The contacts of one state under some conditions; a condition that few contacts meet is a set of IDs. A database that
/// keeps no statistics would walk through a whole ranking to find the three contacts of a set. So a set is first asked
/// whether it is small, which costs no more than a look at <see cref="Small"/> of its IDs, unless the database knows itself.
/// </summary>
internal sealed class ContactSet(AccountRows rows, ContactState state)
{
    /// <summary>Up to how many contacts are looked up by ID and ordered here.</summary>
    public const int Small = 2000;

    private readonly List<Func<IQueryable<ContactRow>, IQueryable<ContactRow>>> _conditions = [];
    private readonly List<IQueryable<Guid>> _sets = [];

    /// <summary>All of them, as one query.</summary>
    public IQueryable<ContactRow> All => Narrow(rows.Contacts.Where(row => row.State == state), _sets);

    /// <summary>Adds a condition that many contacts meet.</summary>
    public void Where(Func<IQueryable<ContactRow>, IQueryable<ContactRow>> condition) => _conditions.Add(condition);

    /// <summary>Adds a condition that few contacts meet.</summary>
    public void Within(IQueryable<Guid> set) => _sets.Add(set);

    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        await FewAsync(cancellationToken).ConfigureAwait(false) is { } few
            ? few.Count
            : await All.LongCountAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>All of them with their places in the rankings, if some condition makes them few; otherwise null.</summary>
    public async Task<IReadOnlyList<RankedContact>?> FewAsync(CancellationToken cancellationToken)
    {
        foreach (IQueryable<Guid> set in rows.ProbesSmallSets ? _sets : [])
        {
            Guid[] ids = await set.Take(Small + 1).ToArrayAsync(cancellationToken).ConfigureAwait(false);
            if (ids.Length == 0)
                return [];
            if (ids.Length <= Small)
                return await FindAsync(ids, _sets.Where(other => other != set), cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>The rows of some of them, in the order of the IDs.</summary>
    public async Task<IReadOnlyList<ContactRow>> LoadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        Dictionary<Guid, ContactRow> found = await rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => found[id])];
    }

    // The state is compared here: beside it SQLite would take an index that begins with the state for the key.
    private async Task<IReadOnlyList<RankedContact>> FindAsync(
        Guid[] ids, IEnumerable<IQueryable<Guid>> otherSets, CancellationToken cancellationToken)
    {
        List<RankedContact> found = await Narrow(rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)), otherSets)
            .Select(row => new RankedContact
            {
                Id = row.Id,
                State = row.State,
                Created = row.Created,
                Changed = row.Changed,
                Deleted = row.Deleted,
                EmailRating = row.EmailRating,
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. found.Where(contact => contact.State == state)];
    }

    private IQueryable<ContactRow> Narrow(IQueryable<ContactRow> contacts, IEnumerable<IQueryable<Guid>> sets)
    {
        IQueryable<ContactRow> narrowed = _conditions.Aggregate(contacts, (narrower, condition) => condition(narrower));
        return sets.Aggregate(narrowed, (narrower, set) => narrower.Where(row => set.Contains(row.Id)));
    }
}
