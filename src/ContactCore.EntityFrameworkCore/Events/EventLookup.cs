using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>Finds rows of events by the host's keys and by their origins.</summary>
internal static class EventLookup
{
    public static async Task<List<EventRow>> FindAsync(
        IQueryable<EventRow> events, IEnumerable<string> hostKeys, IEnumerable<Guid> origins, CancellationToken cancellationToken)
    {
        string[] keys = [.. hostKeys.Distinct(StringComparer.Ordinal)];
        Guid[] ids = [.. origins.Distinct()];
        List<EventRow> byKey = keys.Length == 0
            ? []
            : await events.Where(row => EF.Parameter(keys).Contains(row.HostKey)).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<EventRow> byOrigin = ids.Length == 0
            ? []
            : await events.Where(row => EF.Parameter(ids).Contains(row.Origin)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. byKey.Concat(byOrigin).DistinctBy(row => row.Origin)];
    }
}
