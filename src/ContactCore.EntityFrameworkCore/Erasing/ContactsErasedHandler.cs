using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Erasing;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Erasing;

/// <summary>Removes everything of contacts, and buries the addresses that nobody else holds.</summary>
internal sealed class ContactsErasedHandler : ChangeHandler<ContactsErased>
{
    protected override async Task<long> ApplyAsync(ContactsErased change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.WriteOutAsync(cancellationToken).ConfigureAwait(false);
        await RequireVersionsAsync(change, unit, cancellationToken).ConfigureAwait(false);
        Guid[] named = [.. change.Contacts.Select(erased => erased.Contact.Value)];
        Guid[] gone = [.. named, .. await MergedContacts.IntoAsync(unit.Rows, named, cancellationToken).ConfigureAwait(false)];
        await unit.RemoveTracelesslyAsync(cancellationToken).ConfigureAwait(false);
        await ErasedRows.RemoveAsync(unit.Rows, gone, cancellationToken).ConfigureAwait(false);
        if (await BuryAsync(change, unit, cancellationToken).ConfigureAwait(false))
        {
            await AccountBirth.Find(unit)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.Erasures, r => r.Erasures + 1), cancellationToken).ConfigureAwait(false);
        }

        unit.AddHistory(change.Contacts.Select(erased => erased.Entry));
        return gone.Length;
    }

    private static async Task RequireVersionsAsync(ContactsErased change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. change.Contacts.Select(erased => erased.Contact.Value)];
        Dictionary<Guid, long> versions = await unit.Rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Version, cancellationToken).ConfigureAwait(false);
        foreach (ErasedContact erased in change.Contacts)
        {
            long actual = versions.GetValueOrDefault(erased.Contact.Value);
            if (actual != erased.ExpectedVersion)
                throw new VersionConflictException($"contact {erased.Contact}", erased.ExpectedVersion, actual);
        }
    }

    private static async Task<bool> BuryAsync(ContactsErased change, WriteUnit unit, CancellationToken cancellationToken)
    {
        ErasedAddress[] addresses = [.. change.Contacts.SelectMany(erased => erased.Addresses)];
        IReadOnlyList<(ErasedAddress Address, KnownFacts Facts)> forgotten =
            await ForgottenAddresses.ForgetAsync(unit.Rows, addresses, cancellationToken).ConfigureAwait(false);
        Tombstone[] tombstones =
        [
            .. forgotten.Select(address => new Tombstone(address.Address.Tombstone, address.Facts, unit.Set.At)),
            .. change.Contacts.SelectMany(erased => erased.ExternalIds).Select(key => new Tombstone(key, KnownFacts.None, unit.Set.At)),
        ];
        foreach (Tombstone tombstone in tombstones)
            await unit.Tombstones.PutAsync(tombstone, cancellationToken).ConfigureAwait(false);
        return tombstones.Length > 0;
    }
}
