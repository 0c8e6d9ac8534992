using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class RatingTranslator : FilterTranslator<RatingCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(RatingCondition condition, FilterRows rows) =>
        RatedContacts.Test(rows, Compared(condition));

    protected override FilterSet Set(RatingCondition condition, FilterRows rows) => RatedContacts.Set(rows, Compared(condition));

    private static Expression<Func<EngagementRow, bool>> Compared(RatingCondition condition) =>
        ScalarTests.Of<EngagementRow>(row => row.Rating, condition.Comparison, condition.Value);
}
