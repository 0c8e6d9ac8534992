using ContactCore.Contacts;

namespace ContactCore.Duplicates;

/// <summary>The order of contacts by which the first one stays; no two are equal in it.</summary>
internal static class KeepOrder
{
    private static readonly Comparer<Contact> Earliest = Comparer<Contact>.Create((one, other) =>
        one.CreatedAt.CompareTo(other.CreatedAt) is not 0 and var order ? order : one.Id.CompareTo(other.Id));

    private static readonly Comparer<Contact> Latest = Comparer<Contact>.Create((one, other) => Earliest.Compare(other, one));

    private static readonly Comparer<Contact> HighestRating = MostOf(contact => contact.EmailRating ?? -1);

    private static readonly Comparer<Contact> MostComplete = MostOf(Completeness.Of);

    public static IComparer<Contact> Of(Keep keep) => keep switch
    {
        Keep.Earliest => Earliest,
        Keep.Latest => Latest,
        Keep.HighestRating => HighestRating,
        _ => MostComplete,
    };

    private static Comparer<Contact> MostOf(Func<Contact, int> number) => Comparer<Contact>.Create((one, other) =>
        number(other).CompareTo(number(one)) is not 0 and var order ? order : Earliest.Compare(one, other));
}
