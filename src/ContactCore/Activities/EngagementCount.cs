namespace ContactCore.Activities;

/// <summary>A tally while reports are counted into it: a contact may have many of a batch.</summary>
internal sealed class EngagementCount(EngagementTally tally)
{
    private readonly List<EngagementPeriod> _periods = [.. tally.Periods];

    /// <summary>What was counted.</summary>
    public EngagementTally Tally => new(_periods);

    /// <summary>Whether an activity counts otherwise than it did.</summary>
    public static bool Differs(ContactActivity? before, ContactActivity? after) => Counted(before) != Counted(after);

    /// <summary>Puts an activity in place of what it was.</summary>
    /// <param name="before">The activity as it was, or null.</param>
    /// <param name="after">The activity as it is, or null.</param>
    /// <returns>Whether it counts otherwise.</returns>
    public bool Replace(ContactActivity? before, ContactActivity? after)
    {
        EngagementPeriod? was = Counted(before);
        EngagementPeriod? becomes = Counted(after);
        if (was == becomes)
            return false;
        if (becomes is { } added)
            Add(added, 1);
        if (was is { } gone)
            Add(gone, -1);
        return true;
    }

    /// <summary>Adds a period's numbers, so many times.</summary>
    public void Add(EngagementPeriod counted, long times)
    {
        int place = 0;
        while (place < _periods.Count && _periods[place].Period < counted.Period)
            place++;
        bool isThere = place < _periods.Count && _periods[place].Period == counted.Period;
        EngagementPeriod now = isThere ? _periods[place] : new EngagementPeriod(counted.Period, 0, 0, 0);
        EngagementPeriod sum = new(
            now.Period, now.Emails + (times * counted.Emails), now.Read + (times * counted.Read), now.Clicked + (times * counted.Clicked));
        if (!isThere)
            _periods.Insert(place, sum);
        else
            _periods[place] = sum;
        if (sum.Emails == 0)
            _periods.RemoveAt(place);
    }

    private static EngagementPeriod? Counted(ContactActivity? activity)
    {
        if (activity is not { Channel: MessageChannel.Email } || activity.Status == MessageStatus.Undelivered)
            return null;
        bool isClicked = (activity.Reported & ReportedStatuses.Clicked) != ReportedStatuses.None;
        bool isRead = isClicked || (activity.Reported & ReportedStatuses.Read) != ReportedStatuses.None;
        return new EngagementPeriod(RatingFormula.PeriodOf(activity.SentAt), 1, isRead ? 1 : 0, isClicked ? 1 : 0);
    }
}
