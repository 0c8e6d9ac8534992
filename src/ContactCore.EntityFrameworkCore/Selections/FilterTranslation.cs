using ContactCore.EntityFrameworkCore.Filters;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>Puts the conditions of a filter on a set of contacts; those that all must hold are put one by one.</summary>
internal static class FilterTranslation
{
    public static void Add(ContactSet set, AccountRows rows, ResolvedFilter filter, bool live)
    {
        FilterRows view = new(rows, filter, live);
        foreach (ContactFilter condition in filter.Filter is AllOf all ? all.All : [filter.Filter])
        {
            if (FilterTranslators.Set(condition, view) is { } found)
                set.Within(found.Ids, FilterTranslators.Test(condition, view), found.CountsBest);
            else
                set.Where(FilterTranslators.Test(condition, view));
        }
    }
}
