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
    private HashSet<Guid>? _there;

    /// <exception cref="NotFoundException">The contact is not there, or is merged into another (O13, E13, A22).</exception>
    public async Task RequireAsync(ContactId contact, CancellationToken cancellationToken)
    {
        _there ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (_there.Contains(contact.Value))
            return;

        // An earlier change of the set may have added it behind the look-up.
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (!await There().AnyAsync(row => row.Id == contact.Value, cancellationToken).ConfigureAwait(false))
            throw new NotFoundException("contact", contact.ToString());
        _there.Add(contact.Value);
    }

    private async Task<HashSet<Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        Guid[] owners =
        [
            .. unit.Changes<OrderReported>().Select(change => change.Order.Contact.Value)
                .Concat(unit.Changes<EventReported>().Select(change => change.Event.Contact.Value))
                .Concat(unit.Changes<ActivityReported>().Select(change => change.Report.Owner.Value))
                .Distinct(),
        ];
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        return await There().Where(row => EF.Parameter(owners).Contains(row.Id)).Select(row => row.Id)
            .ToHashSetAsync(cancellationToken).ConfigureAwait(false);
    }

    private IQueryable<ContactRow> There() => unit.Rows.Contacts.Where(row => row.State != ContactState.Merged);
}
