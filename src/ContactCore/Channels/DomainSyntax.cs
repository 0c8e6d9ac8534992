using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContactCore.Channels;

/// <summary>
/// The part after the @: a domain name with at least two labels, or an address literal. A name without a dot reaches
/// no one over the internet and mostly is a typing error (<c>anna@gmail</c>), so it is refused though RFC 5321 has it.
/// </summary>
internal static class DomainSyntax
{
    private const int LongestLabel = 63;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>Reads a domain.</summary>
    /// <param name="text">Text in NFC without control characters.</param>
    /// <param name="key">The domain in ASCII, lower case.</param>
    /// <param name="problem">What is wrong.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(
        string text, [NotNullWhen(true)] out string? key, [NotNullWhen(false)] out string? problem)
    {
        if (text.StartsWith('['))
            return AddressLiteral.TryRead(text, out key, out problem);
        key = null;
        string[] labels = text.Split('.');
        problem = text.Length == 0 ? "has nothing after the @"
            : labels.Contains("") ? "has a dot after the @ that does not stand between two labels"
            : labels.Length < 2 ? "has a domain without a dot"
            : null;
        for (int i = 0; i < labels.Length && problem is null; i++)
            problem = ToAscii(ref labels[i]);
        if (problem is null && labels[^1].All(char.IsAsciiDigit))
            problem = "has a domain that ends in a number";
        if (problem is null)
            key = string.Join('.', labels);
        return problem is null;
    }

    // Label by label, because ICU's checks of a whole name refuse ASCII labels that exist, such as r3---sn.example.com.
    private static string? ToAscii(ref string label)
    {
        if (!System.Text.Ascii.IsValid(label))
        {
            if (!label.EnumerateRunes().All(LabelCharacters.Allows))
                return "has a character in its domain that no domain name has";
            try
            {
                label = Idn.GetAscii(label);
            }
            catch (ArgumentException)
            {
                return "has a part of its domain that is no international domain name or is too long";
            }
        }

        label = label.ToLowerInvariant();
        if (label.Length > LongestLabel)
            return $"has a part of its domain longer than {LongestLabel} characters";
        if (label.StartsWith('-') || label.EndsWith('-'))
            return "has a part of its domain that begins or ends with a hyphen";
        return label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? null
            : "has a character in its domain that no domain name has";
    }
}
