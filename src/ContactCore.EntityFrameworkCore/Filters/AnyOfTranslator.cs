using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class AnyOfTranslator : FilterTranslator<AnyOf>
{
    protected override Expression<Func<ContactRow, bool>> Test(AnyOf condition, FilterRows rows) =>
        Predicates.Join([.. condition.Any.Select(part => FilterTranslators.Test(part, rows))], Expression.OrElse);
}
