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
        foreach (ContactFilter condition in filter.Filter is AllOf all ? all.All.Distinct() : [filter.Filter])
        {
            if (condition is ChannelStatusCondition { Comparison: Comparison.Is } status)
            {
                StatusTranslation.Add(set, rows, status.Kind, status.Status, live);
                continue;
            }

            FilterSet? found = FilterTranslators.Set(condition, view);
            if (found is { IsOfOwnRow: true })
                set.Within(found.Ids, FilterTranslators.Test(condition, view));
            else if (found is not null)
                set.Within(found.Ids, found.IsExact, RatedContacts.Rating(condition));
            else
                set.Where(FilterTranslators.Test(condition, view), RatedContacts.Rating(condition));
        }
    }
}
