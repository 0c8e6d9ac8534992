using ContactCore.Errors;
using ContactCore.Locales;

namespace ContactCore.Settings;

/// <summary>What one account has set for itself.</summary>
public sealed record AccountSettings
{
    /// <summary>The zone that days are counted in; UTC unless set.</summary>
    public TimeZoneId TimeZone { get; init; } = TimeZoneId.Utc;

    /// <summary>
    /// The region that phone numbers without a country code are read in, or null: then only international ones are taken.
    /// </summary>
    public RegionCode? DefaultRegion { get; init; }

    /// <summary>
    /// How many live contacts with an active primary email may be sent to, the earliest first (rule 5); null, the default,
    /// is no limit. Those past it are OverLimit, and come back by themselves when there is room.
    /// </summary>
    /// <exception cref="InvalidValueException">It is less than 1.</exception>
    public int? ContactLimit
    {
        get;
        init => field = value is null or >= 1 ? value : throw new InvalidValueException("contactLimit", $"is {value}", "null, or 1 and more");
    }
}
