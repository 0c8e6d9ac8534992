using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Postal;

/// <summary>Where a contact lives. Each part is at most 300 characters; an empty part is absent.</summary>
public sealed record PostalAddress
{
    /// <summary>No part is known.</summary>
    public static readonly PostalAddress Empty = new();

    /// <summary>Street and house.</summary>
    /// <exception cref="InvalidValueException">Too long or not storable, as for every part.</exception>
    public string? Line1 { get; init => field = TextLimit.AddressPart.Optional(value, "address.line1"); }

    /// <summary>What the first line had no room for.</summary>
    public string? Line2 { get; init => field = TextLimit.AddressPart.Optional(value, "address.line2"); }

    /// <summary>City, town or village.</summary>
    public string? City { get; init => field = TextLimit.AddressPart.Optional(value, "address.city"); }

    /// <summary>State, county or province.</summary>
    public string? Region { get; init => field = TextLimit.AddressPart.Optional(value, "address.region"); }

    /// <summary>Postal code, as the country writes it.</summary>
    public string? PostalCode { get; init => field = TextLimit.AddressPart.Optional(value, "address.postalCode"); }

    /// <summary>Country, by name or code as the host keeps it.</summary>
    public string? Country { get; init => field = TextLimit.AddressPart.Optional(value, "address.country"); }

    /// <summary>Says no part of it: an address ends up in logs by mistake.</summary>
    /// <returns>Whether any part is known, in words.</returns>
    public override string ToString() => Equals(Empty) ? "no postal address" : "postal address";
}
