using ContactCore.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Conformance.Activities;

/// <summary>Reports of messages as a store gets them, and what a store has of them.</summary>
internal static class Messages
{
    public static ActivityReported Reported(
        Contact contact, Guid origin, MessageStatus status, Change? refusal = null, Func<ContactActivity, ContactActivity>? change = null)
    {
        ContactActivity report = new()
        {
            Origin = origin,
            Owner = contact.Id,
            ReportedOf = contact.Id,
            Channel = MessageChannel.Email,
            Address = contact.Emails.Count > 0 ? contact.Emails[0].AddressKey : null,
            Message = "Spring",
            SentAt = contact.RegisteredAt,
            Reported = (ReportedStatuses)(1 << (int)status),
            StatusAt = contact.RegisteredAt,
        };
        return new ActivityReported(WithInstants(change is null ? report : change(report)), false, refusal);
    }

    public static Task<List<ContactActivity>> ActivitiesAsync(this TestAccount account, ContactId contact, int size = 100) =>
        Paging.ThroughAsync(size, (ContactActivity? last) => account.Host.Activities.PageAsync(
            account.Id, contact, last is null ? null : new ActivityPosition(last.SentAt, last.Origin), size, default));

    public static async Task<int?> RatingAsync(this TestAccount account, ContactId contact) => (await account.ReadAsync(contact)).EmailRating;

    // A report tells the instant of its refusal as that of its status.
    private static ContactActivity WithInstants(ContactActivity report)
    {
        return report with
        {
            UnsubscribedAt = report.UnsubscribedAt ?? Of(ReportedStatuses.Unsubscribed),
            SpamReportedAt = report.SpamReportedAt ?? Of(ReportedStatuses.SpamReported),
            FailedForGoodAt = report.FailedForGoodAt ?? Of(ReportedStatuses.FailedForGood),
        };

        DateTimeOffset? Of(ReportedStatuses status) => report.Reported.HasFlag(status) ? report.StatusAt : null;
    }
}
