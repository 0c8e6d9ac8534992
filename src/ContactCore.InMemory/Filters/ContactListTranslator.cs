using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class ContactListTranslator : FilterTranslator<ContactListCondition>
{
    protected override Func<StoredContact, bool> Translate(ContactListCondition condition, FilterView view)
    {
        HashSet<ContactId> chosen = [.. condition.Contacts];
        return contact => chosen.Contains(contact.Id);
    }
}
