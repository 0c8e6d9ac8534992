using System.Text;
using ContactCore.Filters;
using ContactCore.Text;

namespace ContactCore.Conformance.Filters;

/// <summary>Comparisons of texts; with an absent one none holds.</summary>
internal static class NaiveText
{
    public static bool Holds(string? typed, Comparison comparison, string value, int units)
    {
        if (typed is null)
            return false;
        string whole = NormalizedText.Of(value);
        bool isSearched = comparison is Comparison.Contains or Comparison.EndsWith;
        return Compared(NormalizedText.Prefix(NormalizedText.Of(typed), units), comparison, isSearched ? whole : NormalizedText.Prefix(whole, units));
    }

    public static bool Compared(string text, Comparison comparison, string value) => comparison switch
    {
        Comparison.Contains => text.Contains(value, StringComparison.Ordinal),
        Comparison.StartsWith => text.StartsWith(value, StringComparison.Ordinal),
        Comparison.EndsWith => text.EndsWith(value, StringComparison.Ordinal),
        _ => Ordered(ByCodePoint(text, value), comparison),
    };

    public static bool Ordered(int order, Comparison comparison) => comparison switch
    {
        Comparison.Is => order == 0,
        Comparison.IsNot => order != 0,
        Comparison.Below => order < 0,
        Comparison.AtMost => order <= 0,
        Comparison.Above => order > 0,
        Comparison.AtLeast => order >= 0,
        _ => throw new NotSupportedException($"Nothing is ordered by {comparison}"),
    };

    // The order of UTF-8 is that of code points.
    private static int ByCodePoint(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
