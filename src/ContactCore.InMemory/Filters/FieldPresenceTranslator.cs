using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class FieldPresenceTranslator : FilterTranslator<FieldPresenceCondition>
{
    protected override Func<StoredContact, bool> Translate(FieldPresenceCondition condition, FilterView view)
    {
        Guid field = view.Filter.Fields[condition.Name].Id;
        return contact => contact.ValueOf(field) is not null == condition.IsPresent;
    }
}
