using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Merging;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Reads merges.</summary>
internal sealed class MergeReader(Database database) : IMergeReader
{
    public Task<Merge?> FindAsync(AccountId account, MergeId id, CancellationToken cancellationToken) => database.ReadAsync(
        account,
        async (db, token) =>
        {
            AccountRows rows = new(db, account.Value);
            IReadOnlyList<Merge> found = await LoadAsync(rows, rows.Merges.Where(row => row.Id == id.Value), token).ConfigureAwait(false);
            return found.Count == 0 ? null : found[0];
        },
        cancellationToken);

    public Task<IReadOnlyList<Merge>> PageAsync(
        AccountId account, ContactId? survivor, MergeId? before, int size, CancellationToken cancellationToken) => database.ReadAsync(
        account,
        (db, token) =>
        {
            AccountRows rows = new(db, account.Value);
            IQueryable<MergeRow> merges = rows.Merges;
            if (survivor is { } into)
                merges = merges.Where(row => row.Survivor == into.Value);
            if (before is { } place)
                merges = merges.Where(row => row.Id < place.Value);
            return LoadAsync(rows, merges.OrderByDescending(row => row.Id).Take(size), token);
        },
        cancellationToken);

    private static async Task<IReadOnlyList<Merge>> LoadAsync(AccountRows rows, IQueryable<MergeRow> merges, CancellationToken cancellationToken)
    {
        List<MergeRow> found = await merges.ToListAsync(cancellationToken).ConfigureAwait(false);
        if (found.Count == 0)
            return [];
        Guid[] ids = [.. found.Select(row => row.Id)];
        List<MergedContactRow> contacts = await rows.MergedContacts.Where(row => EF.Parameter(ids).Contains(row.Merge))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        ILookup<Guid, MergedContactRow> contactsOf = contacts.ToLookup(row => row.Merge);
        return [.. found.Select(row => MergeRows.Read(row, contactsOf[row.Id]))];
    }
}
