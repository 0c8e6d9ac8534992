using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Segments;
using ContactCore.Text;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Reads segments with the number of their live members.</summary>
internal sealed class SegmentReader(Database database) : ISegmentReader
{
    public async Task<Segment?> FindAsync(AccountId account, string name, CancellationToken cancellationToken)
    {
        string norm = NormalizedText.Of(name);
        IReadOnlyList<Segment> found = await ReadAsync(account, rows => rows.Where(row => row.NameNorm == norm), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    public Task<IReadOnlyList<Segment>> PageAsync(AccountId account, string? after, int size, CancellationToken cancellationToken)
    {
        string? norm = after is null ? null : NormalizedText.Of(after);
        return ReadAsync(
            account,
            rows => (norm is null ? rows : TextOrder.Behind(rows, row => row.NameNorm, norm)).OrderBy(row => row.NameNorm).Take(size),
            cancellationToken);
    }

    private Task<IReadOnlyList<Segment>> ReadAsync(
        AccountId account, Func<IQueryable<SegmentRow>, IQueryable<SegmentRow>> choose, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Segment>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<SegmentRow> segments = await choose(rows.Segments).ToListAsync(token).ConfigureAwait(false);
                Dictionary<Guid, long> counts = await CountAsync(rows, [.. segments.Select(row => row.Id)], token).ConfigureAwait(false);
                return
                [
                    .. segments.Select(row => new Segment(
                        row.Id, row.Name, row.Kind, Microseconds.ToInstant(row.Created), counts.GetValueOrDefault(row.Id))),
                ];
            },
            cancellationToken);

    private static async Task<Dictionary<Guid, long>> CountAsync(AccountRows rows, Guid[] segments, CancellationToken cancellationToken)
    {
        if (segments.Length == 0)
            return [];
        var members =
            from member in rows.Members
            where EF.Parameter(segments).Contains(member.Segment)
            join contact in rows.Contacts on member.Owner equals contact.Id
            where contact.State == ContactState.Live
            group member.Owner by member.Segment into owners
            select new { Segment = owners.Key, Count = owners.Distinct().LongCount() };
        return await members.ToDictionaryAsync(row => row.Segment, row => row.Count, cancellationToken).ConfigureAwait(false);
    }
}
