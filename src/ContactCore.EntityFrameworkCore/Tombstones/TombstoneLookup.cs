using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Finds the rows of tombstones.</summary>
internal static class TombstoneLookup
{
    /// <summary>Those of some keys, in one query.</summary>
    public static async Task<List<TombstoneRow>> FindAsync(
        IQueryable<TombstoneRow> tombstones, IEnumerable<TombstoneKey> keys, CancellationToken cancellationToken)
    {
        HashSet<TombstoneKey> wanted = [.. keys];
        if (wanted.Count == 0)
            return [];
        string[] secrets = [.. wanted.Select(key => key.Secret).Distinct(StringComparer.Ordinal)];
        string[] digests = [.. wanted.Select(key => key.Digest).Distinct(StringComparer.Ordinal)];
        List<TombstoneRow> found = await tombstones
            .Where(row => EF.Parameter(secrets).Contains(row.Secret) && EF.Parameter(digests).Contains(row.Digest))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.FindAll(row => wanted.Contains(new TombstoneKey(row.Secret, row.Kind, row.Digest)));
    }

    /// <summary>
    /// Whether there is one under a secret that is not named. The names in order leave gaps, each of which is one look at the
    /// key's beginning, however many tombstones there are under the named ones.
    /// </summary>
    public static async Task<bool> HasOthersAsync(
        IQueryable<TombstoneRow> tombstones, IReadOnlyCollection<string> secrets, CancellationToken cancellationToken)
    {
        string[] names = [.. secrets.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int gap = 0; gap <= names.Length; gap++)
        {
            IQueryable<TombstoneRow> within = tombstones;
            if (gap > 0)
                within = TextOrder.Behind(within, row => row.Secret, names[gap - 1]);
            if (gap < names.Length)
                within = TextOrder.Before(within, row => row.Secret, names[gap]);
            if (await within.AnyAsync(cancellationToken).ConfigureAwait(false))
                return true;
        }

        return false;
    }
}
