using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class SourceTranslator : FilterTranslator<SourceCondition>
{
    protected override Func<StoredContact, bool> Translate(SourceCondition condition, FilterView view) =>
        contact => contact.Body.Source == condition.Source == (condition.Comparison == Comparison.Is);
}
