namespace ContactCore.Activities;

/// <summary>A page of a contact's activities.</summary>
/// <param name="Activities">The activities, the latest sent first.</param>
/// <param name="Next">Where the next page begins, or null where there is none.</param>
public sealed record ActivityPage(IReadOnlyList<ContactActivity> Activities, ActivityCursor? Next);
