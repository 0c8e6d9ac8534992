using ContactCore.Activities;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Errors;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Orders;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Reporting;

/// <summary>The contacts that a change set reports something of, looked up once for all of its changes.</summary>
internal sealed class ReportOwners(WriteUnit unit)
{
    private Dictionary<Guid, ContactState>? _there;

    /// <exception cref="NotFoundException">The contact is not there, or is merged into another (O13, E13, A22).</exception>
    public async Task RequireAsync(ContactId contact, CancellationToken cancellationToken)
    {
        _there ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (_there.ContainsKey(contact.Value))
            return;

        // An earlier change of the set may have added it behind the look-up.
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        _there.Add(contact.Value, await FindAsync(contact.Value, cancellationToken).ConfigureAwait(false)
            ?? throw new NotFoundException("contact", contact.ToString()));
    }

    /// <summary>The state of a contact that is there; one that nothing is reported of is looked up.</summary>
    public async Task<ContactState> StateOfAsync(ContactId contact, CancellationToken cancellationToken) =>
        _there is not null && _there.TryGetValue(contact.Value, out ContactState state)
            ? state
            : await FindAsync(contact.Value, cancellationToken).ConfigureAwait(false) ?? ContactState.Merged;

    private async Task<Dictionary<Guid, ContactState>> ReadAsync(CancellationToken cancellationToken)
    {
        Guid[] owners =
        [
            .. unit.Changes<OrderReported>().Select(change => change.Order.Contact.Value)
                .Concat(unit.Changes<EventReported>().Select(change => change.Event.Contact.Value))
                .Concat(unit.Changes<ActivityReported>().Select(change => change.Report.Owner.Value))
                .Distinct(),
        ];
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        return await There().Where(row => EF.Parameter(owners).Contains(row.Id)).Select(row => new { row.Id, row.State })
            .ToDictionaryAsync(row => row.Id, row => row.State, cancellationToken).ConfigureAwait(false);
    }

    private Task<ContactState?> FindAsync(Guid contact, CancellationToken cancellationToken) =>
        There().Where(row => row.Id == contact).Select(row => (ContactState?)row.State).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<ContactRow> There() => unit.Rows.Contacts.Where(row => row.State != ContactState.Merged);
}
