using System.Globalization;

namespace ContactCore.Cli.Seeding.Emails;

/// <summary>Domains that are reserved for examples (RFC 2606): nothing that is sent there arrives.</summary>
internal sealed class ReservedDomains
{
    private static readonly string[] Endings = ["example.com", "example.net", "example.org", "example"];

    public static readonly ReservedDomains Personal = Of(
        "mail post inbox letter hello home web online quick blue sky river sun moon star cloud nova terra luna alpha omega metro urban garden");

    public static readonly ReservedDomains Work = Of(
        "orchard granite lantern harbour copper bakery foundry atelier clinic studio museum academy printers transit ledger");

    public static readonly ReservedDomains Later = Of(
        "swift maple cedar birch ember coral delta polar zenith violet indigo amber breeze summit valley meadow canyon island lagoon forest prairie glacier dune comet");

    private readonly string[] _domains;

    private ReservedDomains(string[] domains) => _domains = domains;

    /// <summary>An address that no other number has, whatever stands before its digits.</summary>
    /// <param name="local">What stands before the digits, itself without one at its end.</param>
    /// <param name="number">The number.</param>
    public string Address(string local, long number)
    {
        (long digits, long domain) = Math.DivRem(number, _domains.Length);
        return digits == 0
            ? $"{local}@{_domains[domain]}"
            : string.Create(CultureInfo.InvariantCulture, $"{local}{digits}@{_domains[domain]}");
    }

    private static ReservedDomains Of(string hosts) =>
        new([.. from ending in Endings from host in hosts.Split(' ') select $"{host}.{ending}"]);
}
