using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class NotTranslator : FilterTranslator<Not>
{
    protected override Func<StoredContact, bool> Translate(Not condition, FilterView view)
    {
        Func<StoredContact, bool> holds = FilterTranslators.Translate(condition.Part, view);
        return contact => !holds(contact);
    }
}
