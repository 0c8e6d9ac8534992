using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Statistics;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Statistics;

/// <summary>
/// What came and went between instants. The database groups by minutes, or by seconds where a bound falls within a minute, and
/// the groups are laid between the bounds as they stream: a statement with a bound a day would be planned anew for each
/// number of days.
/// </summary>
internal static class GrowthQuery
{
    private const long Second = 1_000_000;
    private const long Minute = 60 * Second;

    // Behind it no instant is negative, so that division rounds one way.
    private const long YearOne = 62_135_596_800 * Second;

    public static async Task<IReadOnlyList<GrowthCount>> ReadAsync(
        AccountRows rows, IReadOnlyList<DateTimeOffset> instants, CancellationToken cancellationToken)
    {
        long[] bounds = [.. instants.Select(Microseconds.Of)];
        long unit = Array.TrueForAll(bounds, bound => (bound + YearOne) % Minute == 0) ? Minute : Second;
        GrowthCount[] counts = new GrowthCount[bounds.Length - 1];
        int place = 0;
        await foreach (Moved moved in Groups(rows, bounds[0], bounds[^1], unit).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            long at = (moved.Unit * unit) - YearOne;
            while (at >= bounds[place + 1])
                place++;
            counts[place] = new GrowthCount(counts[place].Created + moved.Created, counts[place].Deleted + moved.Deleted);
        }

        return counts;
    }

    private static IQueryable<Moved> Groups(AccountRows rows, long from, long until, long unit)
    {
        IQueryable<ContactRow> contacts = rows.Contacts.Where(row => row.State == ContactState.Live || row.State == ContactState.Deleted);
        IQueryable<Moved> created = contacts.Where(row => row.Created >= from && row.Created < until)
            .Select(row => new Moved { Unit = (row.Created + YearOne) / unit, Created = 1, Deleted = 0 });
        IQueryable<Moved> deleted = rows.Contacts
            .Where(row => row.State == ContactState.Deleted && row.Deleted != null && row.Deleted >= from && row.Deleted < until)
            .Select(row => new Moved { Unit = (row.Deleted!.Value + YearOne) / unit, Created = 0, Deleted = 1 });
        return created.Concat(deleted)
            .GroupBy(moved => moved.Unit)
            .Select(group => new Moved { Unit = group.Key, Created = group.Sum(moved => moved.Created), Deleted = group.Sum(moved => moved.Deleted) })
            .OrderBy(moved => moved.Unit);
    }

    private sealed class Moved
    {
        public required long Unit { get; init; }

        public required long Created { get; init; }

        public required long Deleted { get; init; }
    }
}
