using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class NotTranslator : FilterTranslator<Not>
{
    protected override Expression<Func<ContactRow, bool>> Test(Not condition, FilterRows rows) =>
        Predicates.Negate(FilterTranslators.Test(condition.Part, rows));
}
