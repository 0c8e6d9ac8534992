using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class RatingTranslator : FilterTranslator<RatingCondition>
{
    protected override Func<StoredContact, bool> Translate(RatingCondition condition, FilterView view) =>
        contact => Compared.Scalar(contact.Body.EmailRating, condition.Comparison, condition.Value);
}
