using ContactCore.Channels;
using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class ChannelStatusTranslator : FilterTranslator<ChannelStatusCondition>
{
    protected override Func<StoredContact, bool> Translate(ChannelStatusCondition condition, FilterView view)
    {
        bool HasStatus(AddressKey address) => view.Snapshot.Addresses.StateOf(address).Status == condition.Status;
        return condition.Comparison == Comparison.IsNot
            ? contact => contact.KeysOf(condition.Kind).Any() && !contact.KeysOf(condition.Kind).Any(HasStatus)
            : contact => contact.KeysOf(condition.Kind).Any(HasStatus);
    }
}
