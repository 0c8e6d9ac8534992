using ContactCore.Filters;
using ContactCore.InMemory.Contacts;
using ContactCore.Time;

namespace ContactCore.InMemory.Filters;

internal sealed class InstantTranslator : FilterTranslator<InstantCondition>
{
    protected override Func<StoredContact, bool> Translate(InstantCondition condition, FilterView view)
    {
        long comparand = Microseconds.Of(condition.Value);
        return contact => Compared.Scalar(
            Microseconds.Of(condition.Field == ContactField.CreatedAt ? contact.Body.CreatedAt : contact.Body.ChangedAt),
            condition.Comparison,
            comparand);
    }
}
