using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Merging;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Histories;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Erasing;

/// <summary>Removes the rows that contacts own, in every table that has owners, and what was answered on them.</summary>
internal static class ErasedRows
{
    public static async Task RemoveAsync(AccountRows rows, Guid[] owners, CancellationToken cancellationToken)
    {
        await rows.Channels.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.FormerChannels.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.ContactCategories.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.FieldValues.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Members.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Activities.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await OwnedEngagements.Own(rows, owners).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await OwnedEngagements.Merged(rows, owners).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await RemoveMergesAsync(rows, owners, cancellationToken).ConfigureAwait(false);
        await rows.MatchAnswers.Where(row => EF.Parameter(owners).Contains(row.Left)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.MatchAnswers.Where(row => EF.Parameter(owners).Contains(row.Right)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await RemoveReportsAsync(rows, owners, cancellationToken).ConfigureAwait(false);
        string[] subjects = [.. owners.Select(owner => EventSubject.Of(new ContactId(owner)))];
        await rows.Outbox.Where(row => EF.Parameter(subjects).Contains(row.Subject)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.ContactHistory.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Contacts.Where(row => EF.Parameter(owners).Contains(row.Id)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // Where the survivor stays, what it gained is what somebody said who is erased now: it stands in its history no longer.
    private static async Task RemoveMergesAsync(AccountRows rows, Guid[] owners, CancellationToken cancellationToken)
    {
        IQueryable<Guid> named = rows.MergedContacts.Where(row => EF.Parameter(owners).Contains(row.Contact)).Select(row => row.Merge);
        List<MergeRow> merges = await rows.Merges.Where(row => EF.Parameter(owners).Contains(row.Survivor) || named.Contains(row.Id))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        if (merges.Count == 0)
            return;
        foreach (MergeRow merge in merges.Where(merge => !owners.Contains(merge.Survivor)))
        {
            await rows.ContactHistory
                .Where(row => row.Owner == merge.Survivor && (row.At == merge.At || row.At == merge.Undone) && row.What == HistoryWhat.Changed)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.From, (string?)null).SetProperty(r => r.To, (string?)null), cancellationToken)
                .ConfigureAwait(false);
        }

        Guid[] ids = [.. merges.Select(merge => merge.Id)];
        await rows.MergedContacts.Where(row => EF.Parameter(ids).Contains(row.Merge)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Merges.Where(row => EF.Parameter(ids).Contains(row.Id)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task RemoveReportsAsync(AccountRows rows, Guid[] owners, CancellationToken cancellationToken)
    {
        IQueryable<OrderRow> orders = rows.Orders.Where(row => EF.Parameter(owners).Contains(row.Owner));
        await rows.OrderItems.Where(item => orders.Any(order => order.Origin == item.Order)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await orders.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await rows.Events.Where(row => EF.Parameter(owners).Contains(row.Owner)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
