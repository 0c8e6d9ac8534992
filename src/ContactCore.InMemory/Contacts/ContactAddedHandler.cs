using ContactCore.Contacts;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Contacts;

internal sealed class ContactAddedHandler : ChangeHandler<ContactAdded>
{
    protected override long Apply(ContactAdded change, AccountDraft account)
    {
        if (account.Contacts.Find(change.Contact.Id) is not null)
        {
            throw new InvalidOperationException(
                $"contact {change.Contact.Id} is there already; allowed: an ID that was never used");
        }

        account.Contacts.Put(ContactStorage.Of(change.Contact, account.Categories, account.Fields));
        account.History.Add(change.History);
        return 1;
    }
}
