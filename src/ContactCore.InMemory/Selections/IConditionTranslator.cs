using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>Turns one condition of a query into a test of a contact.</summary>
internal interface IConditionTranslator
{
    /// <summary>The test, or null where the query does not set the condition.</summary>
    /// <param name="query">The query.</param>
    /// <param name="snapshot">What it is asked of.</param>
    Func<StoredContact, bool>? Translate(ContactQuery query, Snapshot snapshot);
}
