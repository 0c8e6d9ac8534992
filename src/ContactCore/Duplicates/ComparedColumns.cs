using ContactCore.Fields;
using ContactCore.Matching;
using ContactCore.Postal;

namespace ContactCore.Duplicates;

/// <summary>Contacts as records: a column a part of the profile, with two for emails, two for phones, and one a field.</summary>
internal sealed class ComparedColumns
{
    /// <summary>How many emails and how many phones of a contact are compared.</summary>
    public const int AddressesOfAKind = 2;

    /// <summary>The columns of second addresses.</summary>
    public const string SecondEmail = "email 2", SecondPhone = "phone 2";

    private const int FirstEmail = 2;
    private const int FirstPhone = FirstEmail + AddressesOfAKind;
    private const int MostFields = 100;
    private const int MostOfText = 200;

    private static readonly (string Name, ColumnKind Kind)[] Fixed =
    [
        ("first name", ColumnKind.Name), ("last name", ColumnKind.Name),
        ("email", ColumnKind.Email), (SecondEmail, ColumnKind.Email), ("phone", ColumnKind.Phone), (SecondPhone, ColumnKind.Phone),
        ("address line 1", ColumnKind.Text), ("address line 2", ColumnKind.Text), ("city", ColumnKind.Text), ("region", ColumnKind.Text),
        ("postal code", ColumnKind.Code), ("country", ColumnKind.Text),
    ];

    private readonly (Guid Id, string Name, FieldType Type)[] _fields;
    private readonly Dictionary<Guid, int> _placeOf;

    /// <summary>The columns of an account.</summary>
    /// <param name="fields">The account's fields; those that are retired are left out, and all behind the first hundred.</param>
    public ComparedColumns(IEnumerable<FieldDefinition> fields)
    {
        FieldDefinition[] compared = Compared(fields);
        _fields = [.. compared.Select(Known)];
        _placeOf = compared.Select((field, place) => (field.Id, place)).ToDictionary(one => one.Id, one => Fixed.Length + one.place);
        RecordSchema schema = RecordSchema.Create([.. Fixed.Select(column => column.Name), .. compared.Select(NameOf)]);
        schema = Fixed.Aggregate(schema, (all, column) => all.WithKind(column.Name, column.Kind));
        foreach (FieldDefinition field in compared)
        {
            if (KindOf(field.Type) is { } kind)
                schema = schema.WithKind(NameOf(field), kind);
        }

        Schema = schema;
    }

    /// <summary>The columns, as the matcher has them.</summary>
    public RecordSchema Schema { get; }

    /// <summary>The fields that are compared.</summary>
    public IReadOnlyCollection<Guid> Fields => _placeOf.Keys;

    /// <summary>Whether these would be the columns of other definitions, too.</summary>
    public bool AreOf(IEnumerable<FieldDefinition> fields) => _fields.AsSpan().SequenceEqual([.. Compared(fields).Select(Known)]);

    /// <summary>The values of a contact, one a column.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="emails">The emails that are compared.</param>
    /// <param name="phones">The phones that are compared.</param>
    public string?[] ValuesOf(ComparedContact contact, IEnumerable<string?> emails, IEnumerable<string?> phones)
    {
        string?[] values = new string?[Schema.Columns.Count];
        values[0] = contact.FirstName;
        values[1] = contact.LastName;
        Set(values, FirstEmail, emails);
        Set(values, FirstPhone, phones);
        PostalAddress address = contact.Address;
        values[6] = address.Line1;
        values[7] = address.Line2;
        values[8] = address.City;
        values[9] = address.Region;
        values[10] = address.PostalCode;
        values[11] = address.Country;
        foreach (ComparedField field in contact.Fields)
        {
            if (_placeOf.TryGetValue(field.Field, out int place))
                values[place] = Start(field.Value.ToString());
        }

        return values;
    }

    private static FieldDefinition[] Compared(IEnumerable<FieldDefinition> fields) =>
        [.. fields.Where(field => field.RetiredAt is null).OrderBy(field => field.DefinedAt).ThenBy(field => field.Id).Take(MostFields)];

    private static (Guid Id, string Name, FieldType Type) Known(FieldDefinition field) => (field.Id, field.Name, field.Type);

    private static void Set(string?[] values, int column, IEnumerable<string?> addresses)
    {
        foreach (string? address in addresses.Take(AddressesOfAKind))
            values[column++] = address;
    }

    private static string NameOf(FieldDefinition field) => $"field {field.Name}";

    // What a text holds may be anything: its kind is guessed by its name and its values.
    private static ColumnKind? KindOf(FieldType type) => type switch
    {
        FieldType.Number => ColumnKind.Number,
        FieldType.Date => ColumnKind.Date,
        FieldType.Boolean => ColumnKind.Code,
        FieldType.Choice => ColumnKind.Text,
        _ => null,
    };

    private static string Start(string text) => text.Length > MostOfText ? text[..MostOfText] : text;
}
