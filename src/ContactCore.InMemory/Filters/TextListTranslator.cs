using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class TextListTranslator : FilterTranslator<TextListCondition>
{
    protected override Func<StoredContact, bool> Translate(TextListCondition condition, FilterView view)
    {
        HashSet<string> comparands = condition.Comparands().ToHashSet(StringComparer.Ordinal);
        return contact => contact.Texts[condition.Field] is { } text && comparands.Contains(text);
    }
}
