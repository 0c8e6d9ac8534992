using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class AnyOfTranslator : FilterTranslator<AnyOf>
{
    protected override Func<StoredContact, bool> Translate(AnyOf condition, FilterView view)
    {
        Func<StoredContact, bool>[] parts = [.. condition.Any.Select(part => FilterTranslators.Translate(part, view))];
        return contact => Array.Exists(parts, holds => holds(contact));
    }
}
