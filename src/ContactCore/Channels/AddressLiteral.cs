using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace ContactCore.Channels;

/// <summary>
/// A host named by its number, of RFC 5321, 4.1.3: <c>[192.0.2.1]</c> or <c>[IPv6:2001:db8::1]</c>. No other tag is
/// registered, so none is taken. The key writes the same number always the same way.
/// </summary>
internal static class AddressLiteral
{
    private const string Tag = "IPv6:";

    /// <summary>Reads a literal with its brackets.</summary>
    /// <param name="text">The text after the @, beginning with a bracket.</param>
    /// <param name="key">The literal with its number in canonical form.</param>
    /// <param name="problem">What is wrong.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(
        string text, [NotNullWhen(true)] out string? key, [NotNullWhen(false)] out string? problem)
    {
        key = null;
        problem = "has an address in brackets that is neither IPv4 nor IPv6";
        if (!text.EndsWith(']'))
            return false;
        string number = text[1..^1];
        key = number.StartsWith(Tag, StringComparison.OrdinalIgnoreCase) ? IPv6(number[Tag.Length..]) : IPv4(number);
        if (key is null)
            return false;
        key = $"[{key}]";
        problem = null;
        return true;
    }

    // The runtime reads a part with a leading zero as octal; mail does not.
    private static string? IPv4(string text)
    {
        string[] parts = text.Split('.');
        if (parts.Length != 4)
            return null;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 3 || !parts[i].All(char.IsAsciiDigit))
                return null;
            int value = int.Parse(parts[i], CultureInfo.InvariantCulture);
            if (value > 255)
                return null;
            parts[i] = value.ToString(CultureInfo.InvariantCulture);
        }

        return string.Join('.', parts);
    }

    private static string? IPv6(string text)
    {
        int tail = text.LastIndexOf(':') + 1;
        if (text.AsSpan(tail).Contains('.'))
        {
            if (IPv4(text[tail..]) is not { } last)
                return null;
            text = text[..tail] + last;
        }

        bool plain = text.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.');
        return plain && text.Contains(':', StringComparison.Ordinal) && IPAddress.TryParse(text, out IPAddress? address)
            ? Tag + address
            : null;
    }
}
