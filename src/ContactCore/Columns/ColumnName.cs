using System.Globalization;
using ContactCore.Channels;

namespace ContactCore.Columns;

/// <summary>The names of columns, there and back.</summary>
internal static class ColumnName
{
    private const int MostChannels = 100;

    private static readonly Dictionary<ColumnKind, string> Simple = new()
    {
        [ColumnKind.ExternalId] = "externalId",
        [ColumnKind.FirstName] = "firstName",
        [ColumnKind.LastName] = "lastName",
        [ColumnKind.Language] = "language",
        [ColumnKind.TimeZone] = "timeZone",
        [ColumnKind.Categories] = "categories",
        [ColumnKind.CreatedAt] = "createdAt",
        [ColumnKind.Source] = "source",
        [ColumnKind.AddressLine1] = "address.line1",
        [ColumnKind.AddressLine2] = "address.line2",
        [ColumnKind.AddressCity] = "address.city",
        [ColumnKind.AddressRegion] = "address.region",
        [ColumnKind.AddressPostalCode] = "address.postalCode",
        [ColumnKind.AddressCountry] = "address.country",
        [ColumnKind.ConsentAt] = "consent.at",
        [ColumnKind.ConsentOrigin] = "consent.origin",
        [ColumnKind.ConsentText] = "consent.text",
        [ColumnKind.ConsentActorKind] = "consent.actorKind",
        [ColumnKind.ConsentActorId] = "consent.actorId",
        [ColumnKind.ConsentActorName] = "consent.actorName",
        [ColumnKind.DeletedAt] = "deletedAt",
        [ColumnKind.DeletedReason] = "deletedReason",
    };

    private static readonly Dictionary<ChannelKind, string> Channels = new()
    {
        [ChannelKind.Email] = "email",
        [ChannelKind.Phone] = "phone",
        [ChannelKind.MobilePush] = "mobilePush",
        [ChannelKind.WebPush] = "webPush",
    };

    private static readonly Dictionary<string, ColumnKind> SimpleByName =
        Simple.ToDictionary(pair => Folded(pair.Value), pair => pair.Key, StringComparer.Ordinal);

    public static string Of(ContactColumn column) => column.Kind switch
    {
        ColumnKind.Ignored => "",
        ColumnKind.Field => FieldColumnName.Of(column),
        ColumnKind.Channel => ChannelName(column),
        ColumnKind.ChannelFact => $"{ChannelName(column)}.{char.ToLowerInvariant(column.FactPart.ToString()[0])}{column.FactPart.ToString()[1..]}",
        _ => Simple[column.Kind],
    };

    public static ContactColumn? Read(string name)
    {
        string trimmed = name.Trim();
        if (trimmed.StartsWith(FieldColumnName.Prefix, StringComparison.OrdinalIgnoreCase))
            return FieldColumnName.Read(trimmed);
        string folded = Folded(trimmed);
        return SimpleByName.TryGetValue(folded, out ColumnKind kind) ? new ContactColumn(kind) : ReadChannel(folded);
    }

    private static string ChannelName(ContactColumn column) =>
        Channels[column.ChannelKind] + (column.Number == 1 ? "" : column.Number.ToString(CultureInfo.InvariantCulture));

    private static ContactColumn? ReadChannel(string folded)
    {
        int dot = folded.IndexOf('.', StringComparison.Ordinal);
        string channel = dot < 0 ? folded : folded[..dot];
        string letters = channel.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string digits = channel[letters.Length..];
        int number = 1;
        if (digits.Length > 0 && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number is < 1 or > MostChannels))
            return null;
        foreach ((ChannelKind kind, string name) in Channels)
        {
            if (Folded(name) != letters)
                continue;
            if (dot < 0)
                return ContactColumn.Channel(kind, number);
            return Enum.TryParse(folded[(dot + 1)..], ignoreCase: true, out ChannelFactPart part) && folded[(dot + 1)..].All(char.IsAsciiLetter)
                ? ContactColumn.Fact(kind, number, part)
                : null;
        }

        return null;
    }

    private static string Folded(string name) => string.Concat(name.Where(c => c is not (' ' or '_' or '-'))).ToLowerInvariant();
}
