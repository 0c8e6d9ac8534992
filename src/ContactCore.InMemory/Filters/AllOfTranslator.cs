using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class AllOfTranslator : FilterTranslator<AllOf>
{
    protected override Func<StoredContact, bool> Translate(AllOf condition, FilterView view)
    {
        Func<StoredContact, bool>[] parts = [.. condition.All.Select(part => FilterTranslators.Translate(part, view))];
        return contact => Array.TrueForAll(parts, holds => holds(contact));
    }
}
