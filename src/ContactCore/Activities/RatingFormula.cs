using ContactCore.Time;

namespace ContactCore.Activities;

/// <summary>
/// The email rating, 0 to 100: how engaged a contact is, out of its emails of all times.
/// <code>
/// rating = 100 × E / (E + U + K)
/// E = the sum of w over emails that were read, and twice w more where a link was followed
/// U = the sum of w over emails that arrived and were not read
/// w = 2^(−age / 90 days), the age counted in whole periods of 30 days by when the email was sent;  K = 2
/// </code>
/// It never falls by one more email that was read or clicked, nor by the reading or clicking of one that is there, since
/// that adds to E and takes from U; and it never rises by time alone, since that makes E and U smaller against K.
/// docs/activities.md has the reasons of each part.
/// </summary>
public static class RatingFormula
{
    private const double Prior = 2;
    private const int HalfLife = 3;
    private const double ReadWorth = 1;
    private const double ClickWorth = 2;

    private static readonly TimeSpan Length = TimeSpan.FromDays(30);

    // 2^(0/3), 2^(1/3), 2^(2/3): with exact powers of two beside them, so that every machine comes to the same number.
    private static readonly double[] Thirds = [1, 1.2599210498948732, 1.5874010519681994];

    /// <summary>The period of 30 days that an instant lies in, counted from 1970-01-01.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The period, negative before 1970.</returns>
    public static long PeriodOf(DateTimeOffset instant)
    {
        long whole = Math.DivRem(Microseconds.Of(instant), Length.Ticks / TimeSpan.TicksPerMicrosecond, out long rest);
        return rest < 0 ? whole - 1 : whole;
    }

    /// <summary>The rating in a period.</summary>
    /// <param name="tally">How the contact's emails fared.</param>
    /// <param name="period">The period that it is asked for in.</param>
    /// <returns>0 to 100, or null where no email arrived.</returns>
    public static int? Of(EngagementTally tally, long period)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Periods.Count == 0 ? null : Weighed.Of(tally).RatingIn(period);
    }

    /// <summary>The first period behind another in which the rating is a lower one, if nothing new comes.</summary>
    /// <param name="tally">How the contact's emails fared.</param>
    /// <param name="period">The other period.</param>
    /// <returns>The period, or null where the rating cannot fall any more.</returns>
    public static long? NextFall(EngagementTally tally, long period)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Periods.Count == 0)
            return null;
        Weighed weighed = Weighed.Of(tally);
        int rating = weighed.RatingIn(period);
        if (rating == 0)
            return null;
        long next = period + 1;
        while (weighed.RatingIn(next) == rating)
            next++;
        return next;
    }

    /// <summary>2 to the number of periods over the half-life.</summary>
    private static double Doubled(long periods)
    {
        long whole = Math.DivRem(periods, HalfLife, out long rest);
        if (rest < 0)
            (whole, rest) = (whole - 1, rest + HalfLife);
        return Math.ScaleB(Thirds[rest], (int)Math.Clamp(whole, -5000, 5000));
    }

    /// <summary>
    /// E and U as they are in the newest period that has emails. What passes since then is put on K instead, so that of the
    /// same emails only one number moves with time, and rounding cannot turn a fall into a rise.
    /// </summary>
    private readonly record struct Weighed(double Engaged, double Unread, long Newest)
    {
        public static Weighed Of(EngagementTally tally)
        {
            long newest = tally.Periods[^1].Period;
            double engaged = 0;
            double unread = 0;
            foreach (EngagementPeriod period in tally.Periods)
            {
                double weight = Doubled(period.Period - newest);
                engaged += weight * ((ReadWorth * period.Read) + (ClickWorth * period.Clicked));
                unread += weight * (period.Emails - period.Read);
            }

            return new Weighed(engaged, unread, newest);
        }

        public int RatingIn(long period) => Engaged == 0
            ? 0
            : (int)Math.Round(100 * (Engaged / (Engaged + Unread + (Prior * Doubled(period - Newest)))), MidpointRounding.AwayFromZero);
    }
}
