using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class RatingTranslator : FilterTranslator<RatingCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(RatingCondition condition, FilterRows rows) =>
        RatedContacts.Test(rows, RatedContacts.Rating(condition)!);

    protected override FilterSet Set(RatingCondition condition, FilterRows rows) => RatedContacts.Set(rows, RatedContacts.Rating(condition)!);
}
