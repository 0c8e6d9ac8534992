using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class ChannelListTranslator : FilterTranslator<ChannelListCondition>
{
    protected override Func<StoredContact, bool> Translate(ChannelListCondition condition, FilterView view)
    {
        HashSet<string> comparands = condition.Comparands(view.Filter.Region).ToHashSet(StringComparer.Ordinal);
        return contact => contact.KeysOf(condition.Kind).Any(address => comparands.Contains(address.Key));
    }
}
