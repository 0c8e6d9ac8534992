using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Time;

namespace ContactCore.Exporting;

/// <summary>The columns that every export has, and those of deleted contacts.</summary>
internal static class ProfileColumns
{
    public static readonly ExportColumn[] Identity =
    [
        Column(ColumnKind.ExternalId, contact => contact.ExternalId),
        Column(ColumnKind.FirstName, contact => contact.FirstName),
        Column(ColumnKind.LastName, contact => contact.LastName),
    ];

    public static readonly ExportColumn[] Person =
    [
        Column(ColumnKind.Categories, contact => contact.Categories.Count == 0 ? null : string.Join(';', contact.Categories)),
        Column(ColumnKind.AddressLine1, contact => contact.Address.Line1),
        Column(ColumnKind.AddressLine2, contact => contact.Address.Line2),
        Column(ColumnKind.AddressCity, contact => contact.Address.City),
        Column(ColumnKind.AddressRegion, contact => contact.Address.Region),
        Column(ColumnKind.AddressPostalCode, contact => contact.Address.PostalCode),
        Column(ColumnKind.AddressCountry, contact => contact.Address.Country),
        Column(ColumnKind.Language, contact => contact.Language?.Value),
        Column(ColumnKind.TimeZone, contact => contact.TimeZone?.Value),
    ];

    public static readonly ExportColumn[] Origin =
    [
        Column(ColumnKind.Source, contact => contact.Source.ToString()),
        Column(ColumnKind.CreatedAt, contact => InstantText.Of(contact.CreatedAt)),
        Column(ColumnKind.ConsentAt, contact => contact.Consent.At is { } at ? InstantText.Of(at) : null),
        Column(ColumnKind.ConsentOrigin, contact => contact.Consent.Origin),
        Column(ColumnKind.ConsentText, contact => contact.Consent.Text),
        Column(ColumnKind.ConsentActorKind, contact => contact.Consent.Actor?.Kind.ToString()),
        Column(ColumnKind.ConsentActorId, contact => contact.Consent.Actor?.Id),
        Column(ColumnKind.ConsentActorName, contact => contact.Consent.Actor?.Name),
    ];

    public static readonly ExportColumn[] Deletion =
    [
        Column(ColumnKind.DeletedAt, contact => contact.Deletion is { } deletion ? InstantText.Of(deletion.At) : null),
        Column(ColumnKind.DeletedReason, contact => contact.Deletion?.Reason),
    ];

    private static ExportColumn Column(ColumnKind kind, Func<Contact, string?> cell) =>
        new(new ContactColumn(kind).ToString(), cell);
}
