using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>
/// The engagements that contacts own, in two parts: nearly every contact owns its own alone, which the key finds, so that
/// an index of owners has only those that came by a merge.
/// </summary>
internal static class OwnedEngagements
{
    public static IQueryable<EngagementRow> Own(AccountRows rows, Guid[] owners) =>
        rows.Engagements.Where(row => EF.Parameter(owners).Contains(row.Contact) && row.Owner == row.Contact);

    public static IQueryable<EngagementRow> Merged(AccountRows rows, Guid[] owners) =>
        rows.Engagements.Where(row => EF.Parameter(owners).Contains(row.Owner) && row.Owner != row.Contact);
}
