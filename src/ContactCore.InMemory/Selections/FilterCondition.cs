using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Filters;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

internal sealed class FilterCondition : IConditionTranslator
{
    public Func<StoredContact, bool>? Translate(ContactQuery query, Snapshot snapshot) => query.Filter is { } filter
        ? FilterTranslators.Translate(filter.Filter, new FilterView(snapshot, filter))
        : null;
}
