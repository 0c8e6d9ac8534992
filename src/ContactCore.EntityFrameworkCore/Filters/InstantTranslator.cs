using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class InstantTranslator : FilterTranslator<InstantCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(InstantCondition condition, FilterRows rows) => ScalarTests.Of<ContactRow>(
        condition.Field == ContactField.CreatedAt ? row => row.Created : row => row.Changed,
        condition.Comparison,
        Microseconds.Of(condition.Value));
}
