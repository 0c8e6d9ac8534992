using ContactCore.Columns;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Sources;
using ContactCore.Text;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.Importing;

/// <summary>
/// Reads a row's cells. A cell that cannot be taken rejects the row, with its column and what is allowed; but an address
/// that is none is left out with a warning, as long as something else identifies the contact.
/// </summary>
internal sealed class RowParser(ColumnMap map, ImportDefinitions definitions, string? region)
{
    private static readonly Dictionary<ColumnKind, Action<ImportRow, string>> Setters = new()
    {
        [ColumnKind.ExternalId] = (row, text) => row.Profile = row.Profile with { ExternalId = text },
        [ColumnKind.FirstName] = (row, text) => row.Profile = row.Profile with { FirstName = text },
        [ColumnKind.LastName] = (row, text) => row.Profile = row.Profile with { LastName = text },
        [ColumnKind.Language] = (row, text) => row.Profile = row.Profile with { Language = LanguageTag.Parse(text) },
        [ColumnKind.TimeZone] = (row, text) => row.Profile = row.Profile with { TimeZone = TimeZoneId.Parse(text) },
        [ColumnKind.AddressLine1] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { Line1 = text } },
        [ColumnKind.AddressLine2] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { Line2 = text } },
        [ColumnKind.AddressCity] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { City = text } },
        [ColumnKind.AddressRegion] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { Region = text } },
        [ColumnKind.AddressPostalCode] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { PostalCode = text } },
        [ColumnKind.AddressCountry] = (row, text) => row.Profile = row.Profile with { Address = row.Profile.Address with { Country = text } },
        [ColumnKind.Categories] = (row, text) => row.Profile = row.Profile with { Categories = SplitNames(text) },
        [ColumnKind.CreatedAt] = (row, text) => row.CreatedAt = InstantText.Parse(text, "createdAt"),
        [ColumnKind.Source] = (row, text) => row.Source = Choice<ContactSource>(text, "source"),
        [ColumnKind.DeletedAt] = (row, text) => row.DeletedAt = InstantText.Parse(text, "deletedAt"),
        [ColumnKind.DeletedReason] = (row, text) => row.DeletedReason = text,
    };

    public ImportRow Parse(Row source)
    {
        ImportRow row = new(source, definitions.All);
        if (source.Problem is not null)
        {
            row.Reject(source.Column > 0 && source.Column <= map.Header.Count ? map.Header[source.Column - 1] : null, source.Problem);
            return row;
        }

        ConsentCells consent = new();
        ChannelCells channels = new(row, region);
        for (int i = 0; i < map.Columns.Count; i++)
        {
            string cell = source.Cells[i].Trim();
            if (cell.Length > 0)
                Take(row, map.Columns[i], map.Header[i], cell, channels, consent);
        }

        Guard(row, null, () => row.Consent = consent.Read());
        channels.Finish();
        if (row.Profile.ExternalId is null && !row.Profile.Addresses.Any() && !row.IsRejected)
            row.Reject(null, "has neither an address that is one nor an externalId; allowed: at least one of them");
        return row;
    }

    internal static T Choice<T>(string text, string field) where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out T value) && text.All(char.IsAsciiLetter)
            ? value
            : throw new InvalidValueException(field, "is not known", string.Join(", ", Enum.GetNames<T>()));

    private static ValueList<string> SplitNames(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => TextLimit.Name.Required(name, "category")).ToValueList();

    private static void Guard(ImportRow row, string? column, Action read)
    {
        try
        {
            read();
        }
        catch (ContactCoreException e)
        {
            row.Reject(column, e.Message);
        }
    }

    private static void Take(
        ImportRow row, ContactColumn column, string header, string cell, ChannelCells channels, ConsentCells consent) =>
        Guard(row, header, () =>
        {
            if (Setters.TryGetValue(column.Kind, out Action<ImportRow, string>? set))
                set(row, cell);
            else if (column.Kind == ColumnKind.Field)
                TakeField(row, column, cell);
            else if (column.Kind is ColumnKind.Channel or ColumnKind.ChannelFact)
                channels.Take(column, header, cell);
            else if (column.Kind != ColumnKind.Ignored)
                consent.Take(column.Kind, cell);
        });

    private static void TakeField(ImportRow row, ContactColumn column, string cell)
    {
        FieldDefinition field = row.ReadBy.Field(column.FieldName!)!;
        FieldValue value = FieldFit.Of(field, FieldText.Parse(field.Type, cell, field.Name));
        row.Profile = row.Profile with { Fields = row.Profile.Fields.With(field.Name, value) };
    }
}
