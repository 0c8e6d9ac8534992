using ContactCore.Activities;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Activities;

/// <summary>Emails as a tally counts them, and reports of one message.</summary>
internal static class Mails
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Emails of several years, each sent on a day and read, clicked or neither.</summary>
    public static Arbitrary<ContactActivity[]> Many { get; } = Arb.From(Email().ArrayOf());

    /// <summary>Reports of one message.</summary>
    public static Arbitrary<ContactActivity[]> OfOne { get; } = Arb.From(Report().NonEmptyListOf().Select(reports => reports.ToArray()));

    public static Gen<ContactActivity> Email() =>
        from days in Gen.Choose(0, 2000)
        from reported in Gen.Choose(1, 511)
        select New(ReportedStatuses.Sent | (ReportedStatuses)reported, Now.AddDays(-days));

    public static ContactActivity New(ReportedStatuses reported, DateTimeOffset sentAt) => new()
    {
        Origin = default,
        Owner = default,
        ReportedOf = default,
        Channel = MessageChannel.Email,
        Message = "Spring",
        SentAt = sentAt,
        Reported = reported,
        StatusAt = sentAt,
    };

    public static EngagementTally Tally(IEnumerable<ContactActivity> mails) =>
        mails.Aggregate(EngagementTally.None, (tally, mail) => tally.Replace(null, mail));

    private static Gen<ContactActivity> Report() =>
        from status in Gen.Choose(0, 7)
        from permanent in Gen.Elements(true, false)
        from hours in Gen.Choose(0, 3)
        from seconds in Gen.Choose(0, 2)
        from language in Gen.Elements(null, "de", "en", "pt-BR")
        let failed = permanent && status == (int)MessageStatus.Undelivered ? ReportedStatuses.FailedForGood : ReportedStatuses.None
        let at = Now.AddHours(hours)
        select New((ReportedStatuses)(1 << status) | failed, Now.AddSeconds(seconds)) with
        {
            StatusAt = at,
            UnsubscribedAt = status == (int)MessageStatus.Unsubscribed ? at : null,
            SpamReportedAt = status == (int)MessageStatus.SpamReported ? at : null,
            FailedForGoodAt = failed == ReportedStatuses.None ? null : at,
            Language = language is null ? null : Locales.LanguageTag.Parse(language),
        };
}
