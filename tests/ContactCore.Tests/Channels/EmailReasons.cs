using ContactCore.Tests.Data;

namespace ContactCore.Tests.Channels;

/// <summary>Why we differ from a corpus, by what it says of an address and, where that is not enough, by the address.</summary>
internal static class EmailReasons
{
    private const string Comments =
        "comments and folded lines belong to a message's headers (RFC 5322); an address to send to has none (RFC 5321)";

    private const string Controls = "a control character, bare or after a backslash, is an obsolete form (RFC 5322)";

    private static readonly (Func<JudgedAddress, bool> Applies, string Reason)[] ForAccepting =
    [
        (a => a.Address != a.Address.Trim(), "white space at the edges is trimmed, as of every text"),
        (Says("IPV6DEPRECATED", "IPV6Deprecated"), "`::` may stand for one group (RFC 4291), and the number is not in doubt"),
        (Says("AddressLiteral"), "RFC 5321 has address literals"),
        (Says("QuotedString"), "RFC 5321 has quoted local parts"),
        (a => a.Address.Any(c => c > '\u007F'), "RFC 6531 takes every character above U+007F; we refuse only those that nobody sees"),
    ];

    private static readonly (Func<JudgedAddress, bool> Applies, string Reason)[] ForRefusing =
    [
        (Says("DEPREC_QP", "DEPREC_QTEXT", "CFWSWithFWS"), Controls),
        (a => a.Address.Contains('(', StringComparison.Ordinal), Comments),
        (Says("CFWS", "DEPREC_FWS"), Comments),
        (Says("DEPREC_LOCALPART"), "a local part of several words, some of them quoted, is an obsolete form (RFC 5322)"),
        (Says("TOOLONG", "TooLong"), "longer than RFC 5321 allows: 64 octets before the @, 63 a label, 254 in all"),
        (Says("DOMAINLITERAL", "DOMLIT", "IPV6", "IPv6", "DomainLiteral", "DTEXT"), "what stands in brackets is neither an IPv4 nor an IPv6 address (RFC 5321, 4.1.3)"),
        (Says("RFC5322_DOMAIN"), "a domain has letters, digits and hyphens only"),
        (a => a.Address.Contains('\\', StringComparison.Ordinal), "a backslash outside of quotes is an obsolete form (RFC 5322)"),
        (a => !DomainOf(a).Contains('.', StringComparison.Ordinal), "a domain without a dot reaches nobody over the internet and mostly is a typing error"),
        (a => char.IsAsciiDigit(a.Address[^1]), "no top-level domain is a number (RFC 3696, 2); an IPv4 address stands in brackets"),
    ];

    public static string Of(JudgedAddress judged, bool accepted) =>
        (accepted ? ForAccepting : ForRefusing).FirstOrDefault(rule => rule.Applies(judged)).Reason
        ?? throw new InvalidOperationException($"No reason to {(accepted ? "accept" : "refuse")} {judged}");

    private static Func<JudgedAddress, bool> Says(params string[] words) =>
        judged => words.Any(word => judged.Diagnosis.Contains(word, StringComparison.Ordinal));

    private static string DomainOf(JudgedAddress judged) => judged.Address[judged.Address.LastIndexOf('@')..];
}
