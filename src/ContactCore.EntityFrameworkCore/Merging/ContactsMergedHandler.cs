using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Merging;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Gives the survivor what is known of those that were merged, and keeps the merge.</summary>
internal sealed class ContactsMergedHandler : ChangeHandler<ContactsMerged>
{
    protected override async Task<long> ApplyAsync(ContactsMerged change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Merge merge = change.Merge;
        await unit.WriteOutAsync(cancellationToken).ConfigureAwait(false);
        await MovedRows.GiveAsync(
            unit.Rows, [.. merge.Merged.Select(contact => contact.Value)], merge.Survivor.Value, cancellationToken).ConfigureAwait(false);
        unit.Add(MergeRows.Of(unit.Account, merge));
        foreach (MergedContactRow contact in MergeRows.ContactsOf(unit.Account, merge))
            unit.Add(contact);
        return merge.Merged.Count;
    }
}
