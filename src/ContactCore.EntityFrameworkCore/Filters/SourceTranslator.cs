using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;
using ContactCore.Sources;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class SourceTranslator : FilterTranslator<SourceCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(SourceCondition condition, FilterRows rows)
    {
        ContactSource source = condition.Source;
        return condition.Comparison == Comparison.Is ? row => row.Source == source : row => row.Source != source;
    }
}
