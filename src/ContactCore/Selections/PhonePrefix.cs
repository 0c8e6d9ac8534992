using ContactCore.Filters;
using ContactCore.Locales;
using PhoneNumbers;

namespace ContactCore.Selections;

/// <summary>The keys that a phone number which is typed so far could begin with.</summary>
internal static class PhonePrefix
{
    public static IEnumerable<string> Of(string typed, RegionCode? region)
    {
        bool international = typed.StartsWith('+');
        string digits = KeyText.WithoutSeparators(international ? typed[1..] : typed);
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
            yield break;
        yield return "+" + digits;
        if (international || region is null)
            yield break;
        PhoneNumberUtil util = PhoneNumberUtil.GetInstance();
        int country = util.GetCountryCodeForRegion(region.Value);
        if (country == 0)
            yield break;
        string? trunk = util.GetNddPrefixForRegion(region.Value, stripNonDigits: true);
        string national = !string.IsNullOrEmpty(trunk) && digits.StartsWith(trunk, StringComparison.Ordinal) ? digits[trunk.Length..] : digits;
        if (national.Length > 0)
            yield return $"+{country}{national}";
    }
}
