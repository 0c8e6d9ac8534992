using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Erasing;

/// <summary>Removes the rows that contacts own, in every table that has owners.</summary>
internal static class ErasedRows
{
    public static async Task RemoveAsync(AccountRows rows, Guid[] owners, CancellationToken cancellationToken)
    {
        await rows.Channels.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.FormerChannels.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.ContactCategories.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.FieldValues.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Members.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.ContactHistory.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Contacts.Where(row => EF.Parameter(owners).Contains(row.Id)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
