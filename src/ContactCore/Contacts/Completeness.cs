namespace ContactCore.Contacts;

/// <summary>How much is said of a contact.</summary>
internal static class Completeness
{
    /// <summary>The number of parts of its profile that have a value; each address, category and field counts once.</summary>
    public static int Of(ContactProfile profile)
    {
        string?[] single =
        [
            profile.ExternalId, profile.FirstName, profile.LastName, profile.Language?.Value, profile.TimeZone?.Value,
            profile.Address.Line1, profile.Address.Line2, profile.Address.City,
            profile.Address.Region, profile.Address.PostalCode, profile.Address.Country,
        ];
        return single.Count(value => value is not null) + profile.Addresses.Count() + profile.Categories.Count + profile.Fields.Count;
    }
}
