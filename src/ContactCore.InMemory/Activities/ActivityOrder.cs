using ContactCore.Activities;

namespace ContactCore.InMemory.Activities;

/// <summary>Orders a contact's activities: the latest sent first, those of one instant by origin from the greatest down.</summary>
internal sealed class ActivityOrder : IComparer<ContactActivity>
{
    public static readonly ActivityOrder Instance = new();

    private ActivityOrder()
    {
    }

    public static bool IsBehind(ContactActivity activity, ActivityPosition place) =>
        activity.SentAt < place.SentAt || (activity.SentAt == place.SentAt && activity.Origin < place.Origin);

    public int Compare(ContactActivity? x, ContactActivity? y)
    {
        int bySending = y!.SentAt.CompareTo(x!.SentAt);
        return bySending != 0 ? bySending : y.Origin.CompareTo(x.Origin);
    }
}
