using ContactCore.Errors;
using ContactCore.Locales;

namespace ContactCore.Channels;

/// <summary>Regions that have a numbering plan: of two letters that are none, such as UK, every national number would be refused.</summary>
internal static class PhoneRegions
{
    public static bool Has(RegionCode region) => PhoneSyntax.IsRegion(region.Value);

    /// <exception cref="InvalidValueException">The region has no phone numbers.</exception>
    public static RegionCode? Require(RegionCode? region, string field) => region is null || Has(region)
        ? region
        : throw new InvalidValueException(field, $"{region.Value} has no phone numbers", "a region of ISO 3166-1 that has, such as GB for the United Kingdom");
}
