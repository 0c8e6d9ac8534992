using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Contacts by their email rating, which stands in their engagement.</summary>
internal static class RatedContacts
{
    public static Expression<Func<ContactRow, bool>> Test(FilterRows rows, Expression<Func<EngagementRow, bool>> rating)
    {
        IQueryable<EngagementRow> found = rows.Rows.Engagements.Where(rating);
        return contact => found.Any(row => row.Contact == contact.Id);
    }

    public static FilterSet Set(FilterRows rows, Expression<Func<EngagementRow, bool>> rating) => new(
        rows.Rows.Engagements.Where(row => row.State == rows.State).Where(rating).Select(row => row.Contact), IsOfOwnRow: false, IsExact: true);
}
