using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class RatingTranslator : FilterTranslator<RatingCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(RatingCondition condition, FilterRows rows) =>
        ScalarTests.Of<ContactRow>(row => row.EmailRating, condition.Comparison, condition.Value);
}
