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
}
