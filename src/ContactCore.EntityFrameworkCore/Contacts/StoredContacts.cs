using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>The contacts that a change set is about, read once for all of its changes, with their rows.</summary>
internal sealed class StoredContacts(WriteUnit unit)
{
    private readonly Dictionary<Guid, StoredContact> _contacts = [];
    private bool _read;

    public void Add(StoredContact contact) => _contacts.Add(contact.Row.Id, contact);

    /// <summary>Lets go of all of them, flushed rows that they are, because the database is about to be changed beneath.</summary>
    public void Forget()
    {
        foreach (StoredContact contact in _contacts.Values)
        {
            foreach (object row in contact.Rows)
                unit.Context.Entry(row).State = EntityState.Detached;
        }

        _contacts.Clear();
        _read = false;
    }

    public async Task<StoredContact?> FindAsync(ContactId id, CancellationToken cancellationToken)
    {
        if (!_read)
        {
            await ReadAsync(cancellationToken).ConfigureAwait(false);
            _read = true;
        }

        return _contacts.GetValueOrDefault(id.Value);
    }

    // Those that this set added are known already, and not in the database yet.
    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Guid[] ids = [.. unit.Changes<ContactReplaced>().Select(change => change.Before.Id.Value).Distinct().Where(id => !_contacts.ContainsKey(id))];
        List<ContactRow> contacts = await unit.Rows.Contacts.AsTracking()
            .Where(row => EF.Parameter(ids).Contains(row.Id)).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<ChannelRow> channels = await unit.Rows.Channels.AsTracking()
            .Where(row => EF.Parameter(ids).Contains(row.Owner)).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<ContactCategoryRow> categories = await unit.Rows.ContactCategories.AsTracking()
            .Where(row => EF.Parameter(ids).Contains(row.Owner)).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<FieldValueRow> values = await unit.Rows.FieldValues.AsTracking()
            .Where(row => EF.Parameter(ids).Contains(row.Owner)).ToListAsync(cancellationToken).ConfigureAwait(false);
        ILookup<Guid, ChannelRow> channelsOf = channels.ToLookup(row => row.Owner);
        ILookup<Guid, ContactCategoryRow> categoriesOf = categories.ToLookup(row => row.Owner);
        ILookup<Guid, FieldValueRow> valuesOf = values.ToLookup(row => row.Owner);
        foreach (ContactRow row in contacts)
        {
            Add(new StoredContact(row)
            {
                Channels = [.. channelsOf[row.Id]],
                Categories = [.. categoriesOf[row.Id]],
                Values = [.. valuesOf[row.Id]],
            });
        }
    }
}
