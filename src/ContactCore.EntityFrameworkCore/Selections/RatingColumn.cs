using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// The email rating, which stands in the contact's engagement: those that have one come by the index of ratings, the
/// others by their key.
/// </summary>
internal sealed class RatingColumn(AccountRows rows, bool isDescending) : RankingColumn
{
    public override bool MayHave(ContactSet contacts) => !contacts.AreUnrated;

    public override bool MayLack(ContactSet contacts) => !contacts.AreRated;

    public override IQueryable<ContactRow> WithValue(ContactSet contacts) => Order(contacts, Rated(contacts));

    public override IQueryable<ContactRow> At(ContactSet contacts, long value, Guid after)
    {
        IQueryable<EngagementRow> at = Rated(contacts).Where(row => row.Rating == value);
        return Order(contacts, isDescending ? at.Where(row => row.Contact < after) : at.Where(row => row.Contact > after));
    }

    public override IQueryable<ContactRow> Behind(ContactSet contacts, long value) => Order(
        contacts, isDescending ? Rated(contacts).Where(row => row.Rating < value) : Rated(contacts).Where(row => row.Rating > value));

    public override IQueryable<ContactRow> WithoutValue(ContactSet contacts, Guid? after)
    {
        IQueryable<EngagementRow> rated = rows.Engagements.Where(row => row.Rating != null);
        return ById(contacts.AllByKey.Where(row => !rated.Any(engagement => engagement.Contact == row.Id)), after, isDescending);
    }

    private IQueryable<EngagementRow> Rated(ContactSet contacts)
    {
        ContactState state = contacts.State;
        return contacts.OfRating.Aggregate(
            rows.Engagements.Where(row => row.State == state && row.Rating != null), (rated, test) => rated.Where(test));
    }

    private IQueryable<ContactRow> Order(ContactSet contacts, IQueryable<EngagementRow> rated)
    {
        var found = rated.Join(contacts.AllByKey, row => row.Contact, contact => contact.Id, (row, contact) => new { Row = row, Contact = contact });
        return (isDescending
                ? found.OrderByDescending(pair => pair.Row.Rating).ThenByDescending(pair => pair.Row.Contact)
                : found.OrderBy(pair => pair.Row.Rating).ThenBy(pair => pair.Row.Contact))
            .Select(pair => pair.Contact);
    }
}
