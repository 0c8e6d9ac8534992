using System.Text;
using ContactCore.Channels;
using ContactCore.Filters;
using ContactCore.Locales;

namespace ContactCore.Conformance.Filters;

/// <summary>Comparisons of addresses by their keys: emails without regard to case alone, phones as international numbers.</summary>
internal static class NaiveKey
{
    public static bool Holds(ChannelKind kind, string key, Comparison comparison, string value, RegionCode? region) => NaiveText.Compared(
        key, comparison, kind == ChannelKind.Email ? Email(value.Trim(), comparison) : Phone(value.Trim(), comparison, region));

    // A whole address is its key, and an end with a whole domain has that domain's key; of any other part only the case is put away.
    private static string Email(string value, Comparison comparison)
    {
        bool isPart = comparison is Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith;
        if (!isPart && EmailAddress.TryParse(value, out EmailAddress? email))
            return email.Key;
        string lower = value.Normalize(NormalizationForm.FormC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
        string[] sides = lower.Split('@');
        return comparison == Comparison.EndsWith && sides.Length > 1 && EmailAddress.TryParse($"a@{sides[^1]}", out EmailAddress? some)
            ? $"{string.Join('@', sides[..^1])}@{some.Key.Split('@')[1]}"
            : lower;
    }

    // A beginning that is a whole number already is one; what can be anywhere is never completed by a country code.
    private static string Phone(string value, Comparison comparison, RegionCode? region) =>
        comparison is not (Comparison.Contains or Comparison.EndsWith) && PhoneNumber.TryParse(value, region?.Value, out PhoneNumber? phone)
            ? phone.Key
            : string.Concat(value.Split(' ', '-', '.', '/', '(', ')', '\u00A0'));
}
