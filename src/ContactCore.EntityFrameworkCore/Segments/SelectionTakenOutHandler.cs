using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Selections;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Segments;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Takes all contacts of a query out of a list with one statement.</summary>
internal sealed class SelectionTakenOutHandler : ChangeHandler<SelectionTakenOut>
{
    protected override async Task<long> ApplyAsync(SelectionTakenOut change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        AccountRows rows = await LimitPlaces.SeenInWriteAsync(unit.Rows, change.Query, cancellationToken).ConfigureAwait(false);
        IQueryable<ContactRow> contacts = QueryTranslation.All(rows, change.Query);
        return await unit.Rows.Members
            .Where(member => member.Segment == change.Segment && contacts.Any(contact => contact.Id == member.Owner))
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
