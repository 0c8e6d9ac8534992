using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>The normalised column of each text field.</summary>
internal static class TextColumns
{
    public static Expression<Func<ContactRow, string?>> Of(ContactField field) => field switch
    {
        ContactField.FirstName => row => row.FirstNorm,
        ContactField.LastName => row => row.LastNorm,
        ContactField.FullName => row => row.FullNorm,
        ContactField.ExternalId => row => row.ExternalIdNorm,
        ContactField.Language => row => row.LanguageNorm,
        ContactField.TimeZone => row => row.TimeZoneNorm,
        ContactField.AddressLine1 => row => row.Line1Norm,
        ContactField.AddressLine2 => row => row.Line2Norm,
        ContactField.AddressCity => row => row.CityNorm,
        ContactField.AddressRegion => row => row.RegionNorm,
        ContactField.AddressPostalCode => row => row.PostalCodeNorm,
        ContactField.AddressCountry => row => row.CountryNorm,
        _ => throw new NotSupportedException($"{field} is no text that this store knows"),
    };

    /// <summary>Whether an index begins with the column.</summary>
    public static bool IsIndexed(ContactField field) => field is ContactField.FirstName or ContactField.LastName
        or ContactField.FullName or ContactField.ExternalId or ContactField.AddressCity;
}
