using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Selections;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Segments;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Puts all contacts of a query into lists with one statement; who is in one already stays in it (N3).</summary>
internal sealed class SelectionAddedHandler : ChangeHandler<SelectionAdded>
{
    protected override async Task<long> ApplyAsync(SelectionAdded change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        AccountRows rows = await LimitPlaces.SeenInWriteAsync(unit.Rows, change.Query, cancellationToken).ConfigureAwait(false);
        Guid[] lists = [.. change.Segments.Distinct()];
        IQueryable<ContactRow> contacts = QueryTranslation.All(rows, change.Query);
        var entering =
            from segment in rows.Segments
            from contact in contacts
            where EF.Parameter(lists).Contains(segment.Id)
                && !rows.Members.Any(member => member.Owner == contact.Id && member.Segment == segment.Id)
            select new { Segment = segment.Id, Contact = contact.Id };
        return await MemberInsertion.ExecuteAsync(unit, entering, cancellationToken).ConfigureAwait(false);
    }
}
