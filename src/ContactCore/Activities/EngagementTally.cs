using System.Globalization;
using ContactCore.Values;

namespace ContactCore.Activities;

/// <summary>
/// How a contact's emails fared, in whole numbers a period: exact, the same in whatever order reports come, renewed by
/// one report at a constant cost, and added up where contacts are merged.
/// </summary>
public sealed record EngagementTally
{
    /// <summary>Of no emails.</summary>
    public static readonly EngagementTally None = new();

    private EngagementTally()
    {
    }

    internal EngagementTally(IEnumerable<EngagementPeriod> periods) => Periods = periods.ToValueList();

    /// <summary>The periods that have emails, earliest first.</summary>
    public ValueList<EngagementPeriod> Periods { get; private init; } = [];

    /// <summary>The tally with an activity in place of what it was.</summary>
    /// <param name="before">The activity as it was, or null.</param>
    /// <param name="after">The activity as it is, or null.</param>
    /// <returns>The same tally where nothing of it counts.</returns>
    public EngagementTally Replace(ContactActivity? before, ContactActivity? after)
    {
        EngagementCount count = new(this);
        return count.Replace(before, after) ? count.Tally : this;
    }

    /// <summary>Both tallies together.</summary>
    /// <param name="other">Another.</param>
    /// <returns>The sum.</returns>
    public EngagementTally Plus(EngagementTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Periods.Count == 0)
            return other;
        EngagementCount sum = new(this);
        foreach (EngagementPeriod period in other.Periods)
            sum.Add(period, 1);
        return sum.Tally;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tally.</returns>
    public static EngagementTally Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return None;
        List<EngagementPeriod> periods = [];
        foreach (Range part in text.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> rest = text.AsSpan()[part];
            periods.Add(new EngagementPeriod(Next(ref rest, ':'), Next(ref rest, ','), Next(ref rest, ','), Next(ref rest, ',')));
        }

        return new EngagementTally(periods);
    }

    /// <summary>The tally as a store keeps it: <c>690:5,3,1;691:2,0,0</c>, a period, its emails, read and clicked.</summary>
    /// <returns>The text, empty for none.</returns>
    public override string ToString() => string.Join(';', Periods.Select(period =>
        string.Create(CultureInfo.InvariantCulture, $"{period.Period}:{period.Emails},{period.Read},{period.Clicked}")));

    private static long Next(ref ReadOnlySpan<char> rest, char end)
    {
        int length = rest.IndexOf(end);
        ReadOnlySpan<char> number = length < 0 ? rest : rest[..length];
        rest = length < 0 ? [] : rest[(length + 1)..];
        return long.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
