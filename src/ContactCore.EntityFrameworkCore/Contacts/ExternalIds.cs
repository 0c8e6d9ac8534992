using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>
/// Who has which of the external IDs that a change set names, in any state; read once and kept in step, so that a clash
/// names the holder, also where it is within the set (W6).
/// </summary>
internal sealed class ExternalIds(WriteUnit unit)
{
    private readonly HashSet<string> _released = new(StringComparer.Ordinal);
    private Dictionary<string, Guid>? _holders;

    /// <summary>Moves a contact from one external ID to another.</summary>
    public async Task MoveAsync(ContactId contact, string? from, string? to, CancellationToken cancellationToken)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
            return;
        _holders ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (to is not null)
            await TakeAsync(contact, to, cancellationToken).ConfigureAwait(false);
        if (from is not null && _holders.Remove(from))
            _released.Add(from);
    }

    private async Task TakeAsync(ContactId contact, string externalId, CancellationToken cancellationToken)
    {
        if (!_holders!.TryAdd(externalId, contact.Value))
            throw new ExternalIdTakenException(externalId, new ContactId(_holders[externalId]));

        // The unique index must see the one who gave it up before the one who takes it.
        if (_released.Remove(externalId))
            await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        IEnumerable<string?> named =
        [
            .. unit.Changes<ContactAdded>().Select(change => change.Contact.ExternalId),
            .. unit.Changes<ContactReplaced>().SelectMany(change => new[] { change.Before.ExternalId, change.After.ExternalId }),
        ];
        string[] externalIds = [.. named.OfType<string>().Distinct(StringComparer.Ordinal)];
        return externalIds.Length == 0
            ? []
            : await unit.Rows.Contacts
                .Where(row => EF.Parameter(externalIds).Contains(row.ExternalId))
                .ToDictionaryAsync(row => row.ExternalId!, row => row.Id, StringComparer.Ordinal, cancellationToken).ConfigureAwait(false);
    }
}
