using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class PresenceTranslator : FilterTranslator<PresenceCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(PresenceCondition condition, FilterRows rows)
    {
        Expression<Func<ContactRow, bool>> isThere = condition.Field switch
        {
            ContactField.Email or ContactField.EmailStatus => Has(rows, ChannelKind.Email),
            ContactField.Phone or ContactField.PhoneStatus => Has(rows, ChannelKind.Phone),
            ContactField.EmailRating => RatedContacts.Test(rows, row => row.Rating != null),
            ContactField.Source or ContactField.CreatedAt or ContactField.ChangedAt => row => true,
            _ => TextTests.IsThere(TextColumns.Of(condition.Field)),
        };
        return condition.IsPresent ? isThere : Predicates.Negate(isThere);
    }

    protected override FilterSet? Set(PresenceCondition condition, FilterRows rows) =>
        condition.IsPresent && RatedContacts.Rating(condition) is { } rated ? RatedContacts.Set(rows, rated) : null;

    private static Expression<Func<ContactRow, bool>> Has(FilterRows rows, ChannelKind kind)
    {
        IQueryable<ChannelRow> channels = rows.Rows.Channels.Where(row => row.Kind == kind);
        return contact => channels.Any(row => row.Owner == contact.Id);
    }
}
