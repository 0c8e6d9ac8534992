using System.Globalization;
using System.Text;

namespace ContactCore.Text;

/// <summary>
/// Checks at start that the runtime has Unicode data. In globalization-invariant mode .NET normalises nothing and makes
/// wrong domain names without saying so, and every key stored then would be wrong.
/// </summary>
internal static class GlobalizationCheck
{
    /// <summary>Tries three known strings on the runtime.</summary>
    /// <exception cref="GlobalizationException">One of them comes out wrong.</exception>
    public static void Require() => Require(
        text => text.Normalize(NormalizationForm.FormKD).Normalize(NormalizationForm.FormKC),
        new IdnMapping().GetAscii,
        text => text.ToLowerInvariant());

    /// <summary>The same on functions that stand for the runtime's.</summary>
    /// <param name="recompose">NFKD, then NFKC.</param>
    /// <param name="domain">A domain in ASCII.</param>
    /// <param name="lower">Lower case.</param>
    internal static void Require(Func<string, string> recompose, Func<string, string> domain, Func<string, string> lower)
    {
        if (Result(recompose, "ﬁance\u0301") != "fiancé")
            throw new GlobalizationException("does not normalise Unicode text");
        if (Result(domain, "münchen.de") != "xn--mnchen-3ya.de")
            throw new GlobalizationException("does not convert international domain names");
        if (Result(lower, "ÉŁЖΣ") != "éłжσ")
            throw new GlobalizationException("does not lower-case letters beyond ASCII");
    }

    // Without ICU a platform may throw rather than answer wrongly; both mean the same here.
    private static string? Result(Func<string, string> function, string text)
    {
        try
        {
            return function(text);
        }
        catch (Exception failure) when (failure is ArgumentException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
