using ContactCore.Filters;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Limits;

namespace ContactCore.InMemory.Filters;

internal sealed class ChannelStatusTranslator : FilterTranslator<ChannelStatusCondition>
{
    protected override Func<StoredContact, bool> Translate(ChannelStatusCondition condition, FilterView view)
    {
        bool HasStatus(StoredContact contact) =>
            contact.KeysOf(condition.Kind).Any(address => view.Snapshot.StatusOf(contact, address) == condition.Status);
        return condition.Comparison == Comparison.IsNot
            ? contact => contact.KeysOf(condition.Kind).Any() && !HasStatus(contact)
            : HasStatus;
    }
}
