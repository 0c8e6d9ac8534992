using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.Activities;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Adds a contact with everything that belongs to it.</summary>
internal sealed class ContactAddedHandler : ChangeHandler<ContactAdded>
{
    protected override async Task<long> ApplyAsync(ContactAdded change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Contact contact = change.Contact;
        await unit.NewIds.TakeAsync(contact.Id, cancellationToken).ConfigureAwait(false);
        await unit.ExternalIds.MoveAsync(contact.Id, null, contact.ExternalId, cancellationToken).ConfigureAwait(false);
        StoredContact stored = new(ContactRows.New(unit.Account, contact, unit.At, unit.Set.Actor)) { IsWritten = true };
        unit.Add(stored.Row);
        unit.Contacts.Add(stored);
        if (contact.EmailRating is not null)
            unit.Add(ActivityRows.Of(unit.Account, new Engagement { Contact = contact.Id, Owner = contact.Id, Rating = contact.EmailRating }, contact.State));
        ChannelWriting.Write(unit, stored, contact);
        await CategoryWriting.WriteAsync(unit, stored, contact, cancellationToken).ConfigureAwait(false);
        await FieldWriting.WriteAsync(unit, stored, contact, cancellationToken).ConfigureAwait(false);
        unit.AddHistory(change.History);
        unit.Holders.Forget();
        unit.KnownAddresses.Follow(stored);
        return 1;
    }
}
