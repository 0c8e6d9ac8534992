using ContactCore.Filters;
using ContactCore.Text;

namespace ContactCore.InMemory.Filters;

/// <summary>Compares values; with an absent one nothing holds.</summary>
internal static class Compared
{
    public static bool Text(string? text, Comparison comparison, string comparand) => text is not null && comparison switch
    {
        Comparison.Is => text == comparand,
        Comparison.IsNot => text != comparand,
        Comparison.Below => CodePointOrder.Instance.Compare(text, comparand) < 0,
        Comparison.AtMost => CodePointOrder.Instance.Compare(text, comparand) <= 0,
        Comparison.Above => CodePointOrder.Instance.Compare(text, comparand) > 0,
        Comparison.AtLeast => CodePointOrder.Instance.Compare(text, comparand) >= 0,
        Comparison.Contains => text.Contains(comparand, StringComparison.Ordinal),
        Comparison.StartsWith => text.StartsWith(comparand, StringComparison.Ordinal),
        _ => text.EndsWith(comparand, StringComparison.Ordinal),
    };

    public static bool Scalar(long? value, Comparison comparison, long comparand) => value is { } number && comparison switch
    {
        Comparison.Is => number == comparand,
        Comparison.IsNot => number != comparand,
        Comparison.Below => number < comparand,
        Comparison.AtMost => number <= comparand,
        Comparison.Above => number > comparand,
        Comparison.AtLeast => number >= comparand,
        _ => throw new NotSupportedException($"Numbers are not compared by {comparison}"),
    };
}
