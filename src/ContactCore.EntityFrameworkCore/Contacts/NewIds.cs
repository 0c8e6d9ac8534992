using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Refuses to add a contact whose ID is there already (C3). What a set adds is looked up once for all of it.</summary>
internal sealed class NewIds(WriteUnit unit)
{
    private HashSet<Guid>? _taken;

    public async Task TakeAsync(ContactId id, CancellationToken cancellationToken)
    {
        _taken ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!_taken.Add(id.Value))
            throw new InvalidOperationException($"contact {id} is there already; allowed: an ID that was never used");
    }

    private async Task<HashSet<Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        Guid[] ids = [.. unit.Changes<ContactAdded>().Select(change => change.Contact.Id.Value).Distinct()];
        return await unit.Rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)).Select(row => row.Id)
            .ToHashSetAsync(cancellationToken).ConfigureAwait(false);
    }
}
