using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Turns activities and engagements into rows and back.</summary>
internal static class ActivityRows
{
    public static ActivityRow Of(string account, ContactActivity activity) => new()
    {
        Account = account,
        Origin = activity.Origin,
        Owner = activity.Owner.Value,
        ReportedOf = activity.ReportedOf.Value,
        Channel = activity.Channel,
        Kind = activity.Address?.Kind,
        Key = activity.Address?.Key,
        Message = activity.Message,
        Language = activity.Language?.Value,
        Sent = Microseconds.Of(activity.SentAt),
        Status = activity.Status,
        StatusAt = Microseconds.Of(activity.StatusAt),
        Reported = activity.Reported,
        UnsubscribedAt = Of(activity.UnsubscribedAt),
        SpamReportedAt = Of(activity.SpamReportedAt),
        FailedForGoodAt = Of(activity.FailedForGoodAt),
        HostKey = activity.HostKey,
        FailedKey = activity.HasFailedForGood ? activity.Address?.Key : null,
    };

    public static ContactActivity Read(ActivityRow row) => new()
    {
        Origin = row.Origin,
        Owner = new ContactId(row.Owner),
        ReportedOf = new ContactId(row.ReportedOf),
        Channel = row.Channel,
        Address = row.Kind is { } kind ? new AddressKey(kind, row.Key!) : null,
        Message = row.Message,
        Language = row.Language is null ? null : LanguageTag.Parse(row.Language),
        SentAt = Microseconds.ToInstant(row.Sent),
        Reported = row.Reported,
        StatusAt = Microseconds.ToInstant(row.StatusAt),
        UnsubscribedAt = Read(row.UnsubscribedAt),
        SpamReportedAt = Read(row.SpamReportedAt),
        FailedForGoodAt = Read(row.FailedForGoodAt),
        HostKey = row.HostKey,
    };

    public static EngagementRow Of(string account, Engagement engagement, ContactState state) => new()
    {
        Account = account,
        Contact = engagement.Contact.Value,
        Owner = engagement.Owner.Value,
        State = state,
        Tally = engagement.Tally.ToString(),
        Rating = engagement.Rating,
        Due = engagement.Due,
    };

    public static Engagement Read(EngagementRow row) => new()
    {
        Contact = new ContactId(row.Contact),
        Owner = new ContactId(row.Owner),
        Tally = EngagementTally.Parse(row.Tally),
        Rating = (int?)row.Rating,
        Due = row.Due,
    };

    private static long? Of(DateTimeOffset? instant) => instant is { } at ? Microseconds.Of(at) : null;

    private static DateTimeOffset? Read(long? instant) => instant is { } at ? Microseconds.ToInstant(at) : null;
}
