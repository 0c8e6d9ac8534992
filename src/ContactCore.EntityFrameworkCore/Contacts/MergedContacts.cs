using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Finds who was merged into whom.</summary>
internal static class MergedContacts
{
    /// <summary>Those that were merged into some, directly or through others, without them: a query a generation.</summary>
    public static async Task<List<Guid>> IntoAsync(AccountRows rows, IEnumerable<Guid> survivors, CancellationToken cancellationToken)
    {
        HashSet<Guid> seen = [.. survivors];
        Guid[] next = [.. seen];
        List<Guid> merged = [];
        while (next.Length > 0)
        {
            Guid[] into = next;
            List<Guid> found = await rows.Contacts
                .Where(row => row.MergedInto != null && EF.Parameter(into).Contains(row.MergedInto.Value))
                .Select(row => row.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
            next = [.. found.Where(seen.Add)];
            merged.AddRange(next);
        }

        return merged;
    }
}
