using ContactCore.Contacts;
using ContactCore.Locales;
using ContactCore.Postal;

namespace ContactCore.Merging;

/// <summary>The parts of a profile that there is one of: how each is read, and how it is put back.</summary>
internal static class SinglePart
{
    public static readonly (MergedPart Part, Func<PostalAddress, string?> Of)[] OfAddress =
    [
        (MergedPart.AddressLine1, address => address.Line1),
        (MergedPart.AddressLine2, address => address.Line2),
        (MergedPart.City, address => address.City),
        (MergedPart.Region, address => address.Region),
        (MergedPart.PostalCode, address => address.PostalCode),
        (MergedPart.Country, address => address.Country),
    ];

    private static readonly (MergedPart Part, Func<ContactProfile, string?> Of)[] OfProfile =
    [
        (MergedPart.FirstName, profile => profile.FirstName),
        (MergedPart.LastName, profile => profile.LastName),
        (MergedPart.Language, profile => profile.Language?.Value),
        (MergedPart.TimeZone, profile => profile.TimeZone?.Value),
        .. OfAddress.Select(part => (part.Part, (Func<ContactProfile, string?>)(profile => part.Of(profile.Address)))),
    ];

    /// <summary>Whether it is a part of the postal address.</summary>
    public static bool IsOfAddress(MergedPart part) => Array.Exists(OfAddress, address => address.Part == part);

    /// <summary>Those that differ.</summary>
    public static IEnumerable<MergedValue> Differences(ContactProfile before, ContactProfile after) => OfProfile
        .Select(part => new MergedValue(part.Part, part.Of(before), part.Of(after)))
        .Where(value => !string.Equals(value.From, value.To, StringComparison.Ordinal));

    /// <summary>The value of a part; null for a part that there can be several of.</summary>
    public static string? Of(ContactProfile profile, MergedPart part) =>
        OfProfile.FirstOrDefault(one => one.Part == part).Of?.Invoke(profile);

    /// <summary>The profile with another value of a part; the same for a part that there can be several of.</summary>
    public static ContactProfile With(ContactProfile profile, MergedPart part, string? value) => part switch
    {
        MergedPart.FirstName => profile with { FirstName = value },
        MergedPart.LastName => profile with { LastName = value },
        MergedPart.Language => profile with { Language = value is null ? null : LanguageTag.Parse(value) },
        MergedPart.TimeZone => profile with { TimeZone = value is null ? null : TimeZoneId.FromStore(value) },
        MergedPart.AddressLine1 => profile with { Address = profile.Address with { Line1 = value } },
        MergedPart.AddressLine2 => profile with { Address = profile.Address with { Line2 = value } },
        MergedPart.City => profile with { Address = profile.Address with { City = value } },
        MergedPart.Region => profile with { Address = profile.Address with { Region = value } },
        MergedPart.PostalCode => profile with { Address = profile.Address with { PostalCode = value } },
        MergedPart.Country => profile with { Address = profile.Address with { Country = value } },
        _ => profile,
    };
}
