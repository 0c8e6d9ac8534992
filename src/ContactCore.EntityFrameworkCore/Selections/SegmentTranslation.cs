using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>Contacts that are in a list segment.</summary>
internal static class SegmentTranslation
{
    public static IQueryable<ContactRow> Where(IQueryable<ContactRow> contacts, AccountRows rows, Guid segment)
    {
        IQueryable<Guid> members = rows.Members.Where(row => row.Segment == segment).Select(row => row.Owner);
        return contacts.Where(row => members.Contains(row.Id));
    }
}
