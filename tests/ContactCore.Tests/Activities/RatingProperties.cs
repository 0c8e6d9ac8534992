using ContactCore.Activities;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Activities;

public sealed class RatingProperties
{
    private static readonly long Today = RatingFormula.PeriodOf(Mails.Now);

    [Fact]
    public void It_is_0_to_100_or_of_nothing_known() => Check(mails =>
    {
        int? rating = Rating(mails);
        return mails.All(mail => mail.Status == MessageStatus.Undelivered) ? rating is null : rating is >= 0 and <= 100;
    });

    [Fact]
    public void One_more_email_that_was_read_or_clicked_never_lowers_it() => Prop
        .ForAll(Mails.Many, Arb.From(Mails.Email()), (mails, more) =>
            (more.Reported & (ReportedStatuses.Read | ReportedStatuses.Clicked)) == ReportedStatuses.None
            || (Rating([.. mails, more]) ?? 0) >= (Rating(mails) ?? 0))
        .Check(Quick());

    [Fact]
    public void Reading_or_clicking_one_that_is_there_never_lowers_it() => Prop
        .ForAll(Mails.Many, Arb.From(Gen.Choose(0, 1000)), Arb.From(Gen.Elements(ReportedStatuses.Read, ReportedStatuses.Clicked)), (mails, place, more) =>
        {
            if (mails.Length == 0)
                return true;
            ContactActivity[] after = [.. mails];
            after[place % mails.Length] = after[place % mails.Length] with { Reported = after[place % mails.Length].Reported | more };
            return (Rating(after) ?? 0) >= (Rating(mails) ?? 0);
        })
        .Check(Quick());

    [Fact]
    public void Time_alone_never_raises_it_and_in_the_end_it_is_0() => Check(mails =>
    {
        EngagementTally tally = Mails.Tally(mails);
        int?[] ratings = [.. Enumerable.Range(0, 120).Select(period => RatingFormula.Of(tally, Today + period))];
        return ratings.Zip(ratings.Skip(1)).All(pair => pair.First is null || pair.Second <= pair.First) && ratings[^1] is null or 0;
    });

    [Fact]
    public void It_stays_until_the_period_that_is_told() => Check(mails =>
    {
        EngagementTally tally = Mails.Tally(mails);
        int? now = RatingFormula.Of(tally, Today);
        long? next = RatingFormula.NextFall(tally, Today);
        return next is null
            ? now is null or 0
            : RatingFormula.Of(tally, next.Value) < now && RatingFormula.Of(tally, next.Value - 1) == now;
    });

    [Fact]
    public void The_order_of_emails_does_not_matter() => Prop
        .ForAll(Mails.Many, Arb.From(Gen.Choose(0, int.MaxValue)), (mails, seed) =>
        {
            ContactActivity[] shuffled = [.. mails];
            new Random(seed).Shuffle(shuffled);
            return Mails.Tally(shuffled).Equals(Mails.Tally(mails));
        })
        .Check(Quick());

    [Fact]
    public void Tallies_add_up_and_what_is_taken_out_is_gone() => Prop
        .ForAll(Mails.Many, Mails.Many, (left, right) =>
        {
            EngagementTally both = Mails.Tally([.. left, .. right]);
            EngagementTally without = right.Aggregate(both, (tally, mail) => tally.Replace(mail, null));
            return Mails.Tally(left).Plus(Mails.Tally(right)).Equals(both) && without.Equals(Mails.Tally(left));
        })
        .Check(Quick());

    [Fact]
    public void A_tally_is_read_as_it_was_written() => Check(mails =>
        EngagementTally.Parse(Mails.Tally(mails).ToString()).Equals(Mails.Tally(mails)));

    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(1, 0, 0, 0)]
    [InlineData(1, 1, 0, 33)]
    [InlineData(1, 1, 1, 60)]
    [InlineData(4, 1, 0, 17)]
    [InlineData(10, 10, 0, 83)]
    [InlineData(10, 10, 10, 94)]
    [InlineData(100, 0, 0, 0)]
    public void Examples(int emails, int read, int clicked, int? rating) => Assert.Equal(rating, Rating(
        [.. Enumerable.Range(0, emails).Select(i => Mails.New(
            ReportedStatuses.Sent | (i < read ? ReportedStatuses.Read : ReportedStatuses.None) | (i < clicked ? ReportedStatuses.Clicked : ReportedStatuses.None), Mails.Now))]));

    [Fact]
    public void Half_of_the_evidence_is_gone_after_90_days_and_periods_begin_in_1970()
    {
        EngagementTally tally = Mails.Tally(Enumerable.Repeat(Mails.New(ReportedStatuses.Read, Mails.Now), 10));
        Assert.Equal([83, 71, 56], [RatingFormula.Of(tally, Today), RatingFormula.Of(tally, Today + 3), RatingFormula.Of(tally, Today + 6)]);
        Assert.Equal([0, 0, 1, -1], ((int[])[0, 29, 30, -1]).Select(day => (int)RatingFormula.PeriodOf(DateTimeOffset.UnixEpoch.AddDays(day))));
        Assert.Equal("-1:1,0,0;0:2,1,1", Mails.Tally(
            [
                Mails.New(ReportedStatuses.Clicked, DateTimeOffset.UnixEpoch), Mails.New(ReportedStatuses.Sent, DateTimeOffset.UnixEpoch.AddDays(-1)),
                Mails.New(ReportedStatuses.Sent, DateTimeOffset.UnixEpoch.AddDays(29)),
            ]).ToString());
    }

    private static int? Rating(ContactActivity[] mails) => RatingFormula.Of(Mails.Tally(mails), Today);

    private static void Check(Func<ContactActivity[], bool> holds) => Prop.ForAll(Mails.Many, holds).Check(Quick());

    private static Config Quick() => Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Scale.Of(300));
}
