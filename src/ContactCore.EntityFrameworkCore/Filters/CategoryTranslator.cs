using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class CategoryTranslator : FilterTranslator<CategoryCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(CategoryCondition condition, FilterRows rows)
    {
        IQueryable<ContactCategoryRow> inIt = In(condition, rows);
        return contact => inIt.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet Set(CategoryCondition condition, FilterRows rows) =>
        new(In(condition, rows).Select(row => row.Owner), IsOfOwnRow: false);

    private static IQueryable<ContactCategoryRow> In(CategoryCondition condition, FilterRows rows)
    {
        Guid category = rows.Filter.Categories[condition.Name];
        return rows.Rows.ContactCategories.Where(row => row.Category == category);
    }
}
