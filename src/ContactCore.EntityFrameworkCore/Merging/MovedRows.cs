using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>
/// Gives rows another owner, in every table whose rows follow a merge: activities and engagements, orders, events, and the
/// contact's history. A row's origin stays, and by it the row comes back.
/// </summary>
internal static class MovedRows
{
    public static async Task GiveAsync(AccountRows rows, Guid[] merged, Guid survivor, CancellationToken cancellationToken)
    {
        await rows.Activities.Where(row => EF.Parameter(merged).Contains(row.Owner))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Owner, survivor), cancellationToken).ConfigureAwait(false);
        await GiveAsync(OwnedEngagements.Merged(rows, merged), survivor, cancellationToken).ConfigureAwait(false);
        await GiveAsync(OwnedEngagements.Own(rows, merged), survivor, cancellationToken).ConfigureAwait(false);
        await rows.Orders.Where(row => EF.Parameter(merged).Contains(row.Owner))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.ReportedOf, r => r.ReportedOf ?? r.Owner).SetProperty(r => r.Owner, survivor), cancellationToken)
            .ConfigureAwait(false);
        await rows.Events.Where(row => EF.Parameter(merged).Contains(row.Owner))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.ReportedOf, r => r.ReportedOf ?? r.Owner).SetProperty(r => r.Owner, survivor), cancellationToken)
            .ConfigureAwait(false);
        await rows.ContactHistory.Where(row => EF.Parameter(merged).Contains(row.Owner))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Owner, survivor), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives back what is of a contact, or of those that were merged into it.</summary>
    public static async Task GiveBackAsync(AccountRows rows, Guid survivor, Guid returned, CancellationToken cancellationToken)
    {
        Guid[] origins = [returned, .. await MergedContacts.IntoAsync(rows, [returned], cancellationToken).ConfigureAwait(false)];
        await rows.Activities.Where(row => row.Owner == survivor && EF.Parameter(origins).Contains(row.ReportedOf))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Owner, returned), cancellationToken).ConfigureAwait(false);
        await GiveAsync(
            OwnedEngagements.Merged(rows, [survivor]).Where(row => EF.Parameter(origins).Contains(row.Contact)), returned, cancellationToken).ConfigureAwait(false);
        await rows.Orders.Where(row => row.Owner == survivor && row.ReportedOf != null && EF.Parameter(origins).Contains(row.ReportedOf.Value))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Owner, returned).SetProperty(r => r.ReportedOf, r => r.ReportedOf == returned ? null : r.ReportedOf),
                cancellationToken)
            .ConfigureAwait(false);
        await rows.Events.Where(row => row.Owner == survivor && row.ReportedOf != null && EF.Parameter(origins).Contains(row.ReportedOf.Value))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Owner, returned).SetProperty(r => r.ReportedOf, r => r.ReportedOf == returned ? null : r.ReportedOf),
                cancellationToken)
            .ConfigureAwait(false);
        await rows.ContactHistory.Where(row => row.Owner == survivor && EF.Parameter(origins).Contains(row.Origin))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Owner, returned), cancellationToken).ConfigureAwait(false);
    }

    private static Task<int> GiveAsync(IQueryable<EngagementRow> engagements, Guid owner, CancellationToken cancellationToken) =>
        engagements.ExecuteUpdateAsync(
            row => row.SetProperty(r => r.Owner, owner).SetProperty(r => r.Rating, (long?)null).SetProperty(r => r.Due, (long?)null), cancellationToken);
}
