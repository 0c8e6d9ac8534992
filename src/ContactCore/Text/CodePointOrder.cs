using System.Buffers;
using System.Text;

namespace ContactCore.Text;

/// <summary>
/// Orders strings by Unicode code point, which is the order of their UTF-8 bytes and so that of binary collations in
/// databases. <see cref="string.CompareOrdinal(string, string)"/> differs: it puts what lies above U+FFFF, written as
/// surrogates, before U+E000 to U+FFFF.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static readonly CodePointOrder Instance = new();

    private CodePointOrder()
    {
    }

    /// <summary>
    /// The smallest string greater than every string that begins with <paramref name="prefix"/>, so that
    /// <c>prefix &lt;= text &lt; bound</c> finds exactly those.
    /// </summary>
    /// <param name="prefix">Well-formed text.</param>
    /// <returns>Well-formed text, or null where no string is greater than all of them.</returns>
    /// <exception cref="ArgumentException">The prefix holds an unpaired surrogate.</exception>
    public static string? UpperBound(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ReadOnlySpan<char> rest = prefix;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeLastFromUtf16(rest, out Rune last, out int units) != OperationStatus.Done)
                throw new ArgumentException("A prefix must not hold an unpaired surrogate.", nameof(prefix));
            rest = rest[..^units];
            if (last.Value < 0x10FFFF)
                return string.Concat(rest, Next(last).ToString());
        }

        return null;
    }

    /// <summary>Compares two strings; null comes first.</summary>
    /// <param name="x">One string.</param>
    /// <param name="y">The other.</param>
    /// <returns>Below zero, zero or above, as <paramref name="x"/> comes before, with or after the other.</returns>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int common = x.AsSpan().CommonPrefixLength(y);
        if (common == x.Length || common == y.Length)
            return x.Length.CompareTo(y.Length);
        return Place(x[common]).CompareTo(Place(y[common]));
    }

    private static Rune Next(Rune rune) => new(rune.Value == 0xD7FF ? 0xE000 : rune.Value + 1);

    // The first unit that differs decides; only surrogates have to move behind the rest of the plane they extend.
    private static int Place(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
