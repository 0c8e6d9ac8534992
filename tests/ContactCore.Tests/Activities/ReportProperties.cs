using ContactCore.Activities;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Activities;

public sealed class ReportProperties
{
    [Fact]
    public void Any_order_and_any_repetition_of_reports_ends_the_same() => Prop
        .ForAll(Mails.OfOne, Arb.From(Gen.Choose(0, int.MaxValue)), (reports, seed) =>
        {
            Random random = new(seed);
            ContactActivity[] again = [.. reports, .. reports.Where(_ => random.Next(2) == 0)];
            random.Shuffle(again);
            return Folded(reports) == Folded(again);
        })
        .Check(Quick());

    [Fact]
    public void A_repeated_report_changes_nothing() => Prop
        .ForAll(Mails.OfOne, reports => reports.All(report => Folded(reports).With(report) == Folded(reports)))
        .Check(Quick());

    [Fact]
    public void The_status_is_the_furthest_and_its_instant_the_latest_that_was_reported_with_it() => Prop
        .ForAll(Mails.OfOne, reports =>
        {
            ContactActivity kept = Folded(reports);
            return reports.All(report => StatusOrder.Furthest(report.Reported | kept.Reported) == kept.Status)
                && kept.StatusAt == reports.Where(report => report.Status == kept.Status).Max(report => report.StatusAt)
                && kept.SentAt == reports.Min(report => report.SentAt);
        })
        .Check(Quick());

    [Fact]
    public void Each_refusal_is_of_the_latest_instant_that_was_reported_of_it() => Prop
        .ForAll(Mails.OfOne, reports =>
        {
            ContactActivity kept = Folded(reports);
            return kept.UnsubscribedAt == Latest(MessageStatus.Unsubscribed, report => report.UnsubscribedAt)
                && kept.SpamReportedAt == Latest(MessageStatus.SpamReported, report => report.SpamReportedAt)
                && kept.FailedForGoodAt == Latest(MessageStatus.Undelivered, report => report.FailedForGoodAt);
            DateTimeOffset? Latest(MessageStatus status, Func<ContactActivity, DateTimeOffset?> instant) =>
                reports.Where(report => report.Status == status).Max(instant);
        })
        .Check(Quick());

    [Fact]
    public void Whatever_was_taken_is_known_and_only_what_is_new_or_later_is_taken() => Prop
        .ForAll(Mails.OfOne, reports =>
        {
            ContactActivity? kept = null;
            foreach (ContactActivity report in reports)
            {
                ActivityReported change = new(report, false, new RatingRefreshed(report.Owner));
                bool isNew = reports.TakeWhile(earlier => !ReferenceEquals(earlier, report))
                    .Where(earlier => earlier.Reported == report.Reported).All(earlier => earlier.StatusAt < report.StatusAt);
                bool isRefusing = (report.Reported & (ReportedStatuses.Unsubscribed | ReportedStatuses.SpamReported | ReportedStatuses.FailedForGood)) != ReportedStatuses.None;
                if (isRefusing && change.RefusalOf(kept) is null == isNew)
                    return false;
                kept = kept?.With(report) ?? report;
                if (change.RefusalOf(kept) is not null)
                    return false;
            }

            return true;
        })
        .Check(Quick());

    [Theory]
    [InlineData(ReportedStatuses.Sent, ReportedStatuses.Delivered, MessageStatus.Delivered)]
    [InlineData(ReportedStatuses.Delivered, ReportedStatuses.Undelivered, MessageStatus.Undelivered)]
    [InlineData(ReportedStatuses.Undelivered | ReportedStatuses.FailedForGood, ReportedStatuses.Read, MessageStatus.Read)]
    [InlineData(ReportedStatuses.Displayed, ReportedStatuses.Undelivered, MessageStatus.Displayed)]
    [InlineData(ReportedStatuses.Read, ReportedStatuses.Displayed, MessageStatus.Read)]
    [InlineData(ReportedStatuses.Clicked, ReportedStatuses.Read, MessageStatus.Clicked)]
    [InlineData(ReportedStatuses.Clicked, ReportedStatuses.Unsubscribed, MessageStatus.Unsubscribed)]
    [InlineData(ReportedStatuses.Unsubscribed, ReportedStatuses.SpamReported, MessageStatus.SpamReported)]
    public void How_far_along_a_message_is(ReportedStatuses one, ReportedStatuses other, MessageStatus status)
    {
        Assert.Equal(status, StatusOrder.Furthest(one | other));
        Assert.Equal(MessageStatus.Sent, StatusOrder.Furthest(ReportedStatuses.None));
    }

    private static ContactActivity Folded(IEnumerable<ContactActivity> reports) => reports.Aggregate((kept, report) => kept.With(report));

    private static Config Quick() => Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Scale.Of(300));
}
