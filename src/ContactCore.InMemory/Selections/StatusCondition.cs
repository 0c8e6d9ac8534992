using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Limits;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>Any address of the kind has the status, or is there at all where the status is All.</summary>
internal sealed class StatusCondition : IConditionTranslator
{
    public Func<StoredContact, bool>? Translate(ContactQuery query, Snapshot snapshot)
    {
        if (query.Status is not { } filter)
            return null;
        return filter.Status is not { } wanted
            ? contact => contact.KeysOf(filter.Kind).Any()
            : contact => contact.KeysOf(filter.Kind).Any(address => snapshot.StatusOf(contact, address) == wanted);
    }
}
