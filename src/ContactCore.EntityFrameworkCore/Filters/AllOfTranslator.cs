using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class AllOfTranslator : FilterTranslator<AllOf>
{
    protected override Expression<Func<ContactRow, bool>> Test(AllOf condition, FilterRows rows) =>
        Predicates.Join([.. condition.All.Select(part => FilterTranslators.Test(part, rows))], Expression.AndAlso);
}
