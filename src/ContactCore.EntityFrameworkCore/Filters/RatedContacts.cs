using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Contacts by their email rating, which stands in their engagement.</summary>
internal static class RatedContacts
{
    /// <summary>A condition on the rating, asked of an engagement; null where the condition is on something else.</summary>
    public static Expression<Func<EngagementRow, bool>>? Rating(ContactFilter condition) => condition switch
    {
        RatingCondition rating => ScalarTests.Of<EngagementRow>(row => row.Rating, rating.Comparison, rating.Value),
        PresenceCondition { Field: ContactField.EmailRating, IsPresent: true } => row => row.Rating != null,
        PresenceCondition { Field: ContactField.EmailRating } => row => row.Rating == null,
        _ => null,
    };

    public static Expression<Func<ContactRow, bool>> Test(FilterRows rows, Expression<Func<EngagementRow, bool>> rating)
    {
        IQueryable<EngagementRow> found = rows.Rows.Engagements.Where(rating);
        return contact => found.Any(row => row.Contact == contact.Id);
    }

    public static FilterSet Set(FilterRows rows, Expression<Func<EngagementRow, bool>> rating) => new(
        rows.Rows.Engagements.Where(row => row.State == rows.State).Where(rating).Select(row => row.Contact), IsOfOwnRow: false, IsExact: true);
}
