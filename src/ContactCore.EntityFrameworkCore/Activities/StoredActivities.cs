using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Ids;
using ContactCore.Standings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>
/// The activities and engagements that a change set is about: read once for all of its reports, and written once for all
/// of them. A row that changes is taken away and inserted anew, since providers insert many rows by one statement and
/// update each by its own.
/// </summary>
internal sealed class StoredActivities(WriteUnit unit)
{
    private ActivityFold? _fold;
    private Dictionary<Guid, ContactState> _states = [];

    public async ValueTask<ActivityFold> FoldAsync(CancellationToken cancellationToken) =>
        _fold ??= await BeginAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>The addresses that the set's reports may refuse messages to; those of other changes are not among them.</summary>
    public async Task<IReadOnlyCollection<AddressKey>> RefusedAsync(CancellationToken cancellationToken)
    {
        HashSet<Guid> refusing = [.. unit.Changes<ActivityReported>().Where(change => change.Refusal is not null).Select(change => change.Report.Origin)];
        if (refusing.Count == 0)
            return [];
        ActivityFold fold = await FoldAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. unit.Changes<ActivityReported>().Select(change => change.Report)
                .Where(report => refusing.Contains(report.Origin))
                .Concat(refusing.Select(fold.Find).OfType<ContactActivity>())
                .Select(report => report.Address).OfType<AddressKey>()
                .Concat(unit.Changes<ActivityReported>().Select(change => change.Refusal switch
                {
                    FactRecorded fact => fact.Address,
                    EntryAdded entry => entry.Address,
                    _ => (AddressKey?)null,
                }).OfType<AddressKey>())
                .Distinct(),
        ];
    }

    /// <summary>Writes what was reported.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_fold is null)
            return;
        Guid[] advanced = [.. _fold.Advanced.Select(activity => activity.Origin)];
        if (advanced.Length > 0)
        {
            await unit.Rows.Activities.Where(row => EF.Parameter(advanced).Contains(row.Origin))
                .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        }

        List<object> rows = [.. _fold.Recorded.Concat(_fold.Advanced).Select(activity => ActivityRows.Of(unit.Account, activity))];
        IReadOnlyCollection<Engagement> engagements = _fold.Finish();
        Guid[] contacts = [.. engagements.Select(engagement => engagement.Contact.Value).Where(_states.ContainsKey)];
        if (contacts.Length > 0)
        {
            await unit.Rows.Engagements.Where(row => EF.Parameter(contacts).Contains(row.Contact))
                .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (Engagement engagement in engagements)
            rows.Add(ActivityRows.Of(unit.Account, engagement, await StateOfAsync(engagement.Contact, cancellationToken).ConfigureAwait(false)));
        await unit.InsertAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ContactState> StateOfAsync(ContactId contact, CancellationToken cancellationToken) =>
        _states.TryGetValue(contact.Value, out ContactState state)
            ? state
            : await unit.ReportOwners.StateOfAsync(contact, cancellationToken).ConfigureAwait(false);

    private async Task<ActivityFold> BeginAsync(CancellationToken cancellationToken)
    {
        Guid[] origins = [.. ActivityFold.OriginsOf(unit.Set)];
        List<ActivityRow> activities = origins.Length == 0 ? [] : await unit.Rows.Activities
            .Where(row => EF.Parameter(origins).Contains(row.Origin)).ToListAsync(cancellationToken).ConfigureAwait(false);
        Guid[] owners = [.. ActivityFold.RatedBy(unit.Set).Select(contact => contact.Value)];
        List<EngagementRow> engagements = owners.Length == 0 ? [] : await OwnedEngagements.Own(unit.Rows, owners)
            .Concat(OwnedEngagements.Merged(unit.Rows, owners)).ToListAsync(cancellationToken).ConfigureAwait(false);
        _states = engagements.ToDictionary(row => row.Contact, row => row.State);
        return ActivityFold.Begin(unit.Set, activities.Select(ActivityRows.Read), engagements.Select(ActivityRows.Read));
    }
}
