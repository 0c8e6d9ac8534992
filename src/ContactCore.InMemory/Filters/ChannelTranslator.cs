using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class ChannelTranslator : FilterTranslator<ChannelCondition>
{
    protected override Func<StoredContact, bool> Translate(ChannelCondition condition, FilterView view)
    {
        string comparand = condition.Comparand(view.Filter.Region);
        return condition.Comparison == Comparison.IsNot
            ? contact => contact.KeysOf(condition.Kind).Any() && contact.KeysOf(condition.Kind).All(address => address.Key != comparand)
            : contact => contact.KeysOf(condition.Kind).Any(address => Compared.Text(address.Key, condition.Comparison, comparand));
    }
}
