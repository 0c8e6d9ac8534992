using ContactCore.EntityFrameworkCore.Stores;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>Contacts that are in a list segment.</summary>
internal static class SegmentTranslation
{
    public static void Add(ContactSet set, AccountRows rows, Guid segment) =>
        set.Within(rows.Members.Where(row => row.Segment == segment).Select(row => row.Owner));
}
