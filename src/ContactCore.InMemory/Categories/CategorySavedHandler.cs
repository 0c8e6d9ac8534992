using ContactCore.Categories;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Categories;

internal sealed class CategorySavedHandler : ChangeHandler<CategorySaved>
{
    protected override long Apply(CategorySaved change, AccountDraft account)
    {
        if (account.Categories.Find(change.Category.Id) == change.Category)
            return 0;
        account.Categories = account.Categories.Save(change.Category);
        return 1;
    }
}
