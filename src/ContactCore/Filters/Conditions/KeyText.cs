using System.Text;
using ContactCore.Channels;
using ContactCore.Locales;

namespace ContactCore.Filters;

/// <summary>Typed addresses, and parts of such, in the form of keys.</summary>
internal static class KeyText
{
    private const string Separators = " -./()\u00A0";

    public static string Of(ChannelKind kind, Comparison comparison, string value, RegionCode? region)
    {
        string typed = value.Trim();
        return kind == ChannelKind.Email ? Email(comparison, typed) : Phone(comparison, typed, region);
    }

    /// <summary>A phone, or a part of one, without what people put between its digits.</summary>
    public static string WithoutSeparators(string typed) =>
        string.Concat(typed.Where(unit => !Separators.Contains(unit, StringComparison.Ordinal)));

    private static string Email(Comparison comparison, string typed)
    {
        if (!comparison.LooksForPart() && EmailAddress.TryParse(typed, out EmailAddress? whole))
            return whole.Key;
        string lower = typed.Normalize(NormalizationForm.FormC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
        return comparison == Comparison.EndsWith ? WithAsciiDomain(lower) : lower;
    }

    // Keys have domains in ASCII, so an end that is a whole domain has to be put so, too.
    private static string WithAsciiDomain(string end)
    {
        int at = end.LastIndexOf('@');
        return at >= 0 && EmailAddress.TryParse($"a{end[at..]}", out EmailAddress? some)
            ? string.Concat(end.AsSpan(0, at), some.Key.AsSpan(1))
            : end;
    }

    private static string Phone(Comparison comparison, string typed, RegionCode? region)
    {
        bool isWhole = comparison is not (Comparison.Contains or Comparison.EndsWith);
        if (isWhole && PhoneNumber.TryParse(typed, region?.Value, out PhoneNumber? whole))
            return whole.Key;
        return WithoutSeparators(typed);
    }
}
