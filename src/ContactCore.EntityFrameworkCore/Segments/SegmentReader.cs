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
    public Task<Guid?> FindAsync(AccountId account, string name, CancellationToken cancellationToken)
    {
        string norm = NormalizedText.Of(name);
        return database.ReadAsync(
            account,
            (db, token) => new AccountRows(db, account.Value).Segments
                .Where(row => row.NameNorm == norm).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(token),
            cancellationToken);
    }

    public Task<IReadOnlyList<string>> NamesAsync(AccountId account, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(
            account,
            async (db, token) => await new AccountRows(db, account.Value).Segments
                .OrderBy(row => row.NameNorm).Take(size).Select(row => row.Name).ToListAsync(token).ConfigureAwait(false),
            cancellationToken);

    public Task<IReadOnlyList<Segment>> PageAsync(AccountId account, string? after, int size, CancellationToken cancellationToken)
    {
        string? norm = after is null ? null : NormalizedText.Of(after);
        return database.ReadAsync<IReadOnlyList<Segment>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                IQueryable<SegmentRow> behind = norm is null ? rows.Segments : TextOrder.Behind(rows.Segments, row => row.NameNorm, norm);
                List<SegmentRow> segments = await behind.OrderBy(row => row.NameNorm).Take(size).ToListAsync(token).ConfigureAwait(false);
                Dictionary<Guid, long> counts = await CountAsync(rows, [.. segments.Select(row => row.Id)], token).ConfigureAwait(false);
                return
                [
                    .. segments.Select(row => new Segment
                    {
                        Id = row.Id,
                        Name = row.Name,
                        Kind = row.Kind,
                        CreatedAt = Microseconds.ToInstant(row.Created),
                        Count = counts.GetValueOrDefault(row.Id),
                    }),
                ];
            },
            cancellationToken);
    }

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
