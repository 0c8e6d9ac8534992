using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class TextTranslator : FilterTranslator<TextCondition>
{
    protected override Func<StoredContact, bool> Translate(TextCondition condition, FilterView view)
    {
        string comparand = condition.Comparand();
        return contact => Compared.Text(contact.Texts[condition.Field], condition.Comparison, comparand);
    }
}
