using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class CategoryTranslator : FilterTranslator<CategoryCondition>
{
    protected override Func<StoredContact, bool> Translate(CategoryCondition condition, FilterView view)
    {
        Guid category = view.Filter.Categories[condition.Name];
        return contact => contact.Categories.Contains(category);
    }
}
