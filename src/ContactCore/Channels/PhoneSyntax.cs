using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;
using Parsed = PhoneNumbers.PhoneNumber;

namespace ContactCore.Channels;

/// <summary>Reads a phone number into E.164 by the numbering plans of libphonenumber.</summary>
internal static class PhoneSyntax
{
    private const int LongestE164 = 16;

    // Real numbers have more; 0000000000 and the like are what people type to get past a form.
    private const int FewestDistinctDigits = 3;

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    /// <summary>Reads a number.</summary>
    /// <param name="text">The trimmed text.</param>
    /// <param name="region">A region that <see cref="IsRegion"/> knows, or null.</param>
    /// <param name="key">The number in E.164.</param>
    /// <param name="problem">What is wrong.</param>
    /// <returns>Whether it is a number.</returns>
    public static bool TryRead(
        string text, string? region, [NotNullWhen(true)] out string? key, [NotNullWhen(false)] out string? problem)
    {
        key = null;
        problem = text.Length == 0 ? "is empty"
            : text.Length > PhoneNumber.MaxLength ? $"has {text.Length} characters"
            : null;
        string dialled = "";
        problem ??= PhoneText.Read(text, out dialled);
        if (problem is null && region is null && !PhoneText.IsInternational(dialled))
            problem = "has no country code, and no region is given: a region or +country is needed";
        if (problem is not null)
            return false;
        key = ToE164(dialled, region);

        // A key must be its own key; where a second reading drops another trunk zero, neither is a number.
        if (key is null || key.Length > LongestE164 || (key != dialled && ToE164(key, null) != key))
        {
            key = null;
            problem = region is null
                ? "is no number of its country"
                : $"is no number of region {region} or of its country";
        }

        return problem is null;
    }

    /// <summary>Whether a region has phone numbers.</summary>
    /// <param name="region">A text.</param>
    /// <returns>True for the ISO 3166 codes, in upper case, that have a numbering plan.</returns>
    public static bool IsRegion(string region) => Plans.GetSupportedRegions().Contains(region);

    /// <summary>A region whose national numbers a number in E.164 is one of.</summary>
    /// <param name="key">A number in E.164.</param>
    /// <returns>The region, or null where the text is no such number.</returns>
    public static string? RegionOf(string key)
    {
        try
        {
            Parsed number = Plans.Parse(key, null);
            string? region = Plans.GetRegionCodeForNumber(number) ?? Plans.GetRegionCodeForCountryCode(number.CountryCode);
            return region is not null && IsRegion(region) ? region : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string? ToE164(string dialled, string? region)
    {
        try
        {
            Parsed number = Plans.Parse(dialled, region);
            return IsPlausible(number) ? Plans.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    // Numbering plans grow faster than packages are updated, so a number of a range not known yet must pass: its length
    // is right for its country. What is not yet known and has next to no different digits is made up.
    private static bool IsPlausible(Parsed number) =>
        Plans.IsValidNumber(number)
        || (Plans.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
            && Plans.GetNationalSignificantNumber(number).Distinct().Count() >= FewestDistinctDigits);
}
