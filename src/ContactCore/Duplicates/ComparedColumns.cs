using ContactCore.Fields;
using ContactCore.Matching;
using ContactCore.Postal;

namespace ContactCore.Duplicates;

/// <summary>Contacts as records: a column a part of the profile, with two for emails, two for phones, and one a field.</summary>
internal sealed class ComparedColumns
{
    /// <summary>How many emails and how many phones of a contact are compared.</summary>
    public const int AddressesOfAKind = 2;

    private const int MostFields = 100;
    private const int MostOfText = 200;

    private static readonly (string Name, ColumnKind Kind)[] Fixed =
    [
        ("first name", ColumnKind.Name), ("last name", ColumnKind.Name),
        ("email", ColumnKind.Email), ("email 2", ColumnKind.Email), ("phone", ColumnKind.Phone), ("phone 2", ColumnKind.Phone),
        ("address line 1", ColumnKind.Text), ("address line 2", ColumnKind.Text), ("city", ColumnKind.Text), ("region", ColumnKind.Text),
        ("postal code", ColumnKind.Code), ("country", ColumnKind.Text),
    ];

    private readonly Dictionary<Guid, int> _placeOf;
    private readonly RecordTableBuilder _builder;

    /// <summary>Begins a table.</summary>
    /// <param name="fields">The account's fields; those that are retired are left out, and all behind the first hundred.</param>
    public ComparedColumns(IEnumerable<FieldDefinition> fields)
    {
        FieldDefinition[] compared = [.. fields.Where(field => field.RetiredAt is null).OrderBy(field => field.DefinedAt).ThenBy(field => field.Id).Take(MostFields)];
        _placeOf = compared.Select((field, place) => (field.Id, place)).ToDictionary(one => one.Id, one => Fixed.Length + one.place);
        RecordSchema schema = RecordSchema.Create([.. Fixed.Select(column => column.Name), .. compared.Select(NameOf)]);
        schema = Fixed.Aggregate(schema, (all, column) => all.WithKind(column.Name, column.Kind));
        foreach (FieldDefinition field in compared)
        {
            if (KindOf(field.Type) is { } kind)
                schema = schema.WithKind(NameOf(field), kind);
        }

        _builder = new RecordTableBuilder(schema);
    }

    /// <summary>The fields that are compared.</summary>
    public IReadOnlyCollection<Guid> Fields => _placeOf.Keys;

    /// <summary>Adds a contact.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="emails">The emails that are compared.</param>
    /// <param name="phones">The phones that are compared.</param>
    public void Add(ComparedContact contact, IEnumerable<string> emails, IEnumerable<string> phones)
    {
        _builder.Begin(contact.Id.ToString());
        _builder.Set(0, contact.FirstName);
        _builder.Set(1, contact.LastName);
        Set(2, emails);
        Set(2 + AddressesOfAKind, phones);
        PostalAddress address = contact.Address;
        _builder.Set(6, address.Line1);
        _builder.Set(7, address.Line2);
        _builder.Set(8, address.City);
        _builder.Set(9, address.Region);
        _builder.Set(10, address.PostalCode);
        _builder.Set(11, address.Country);
        foreach (ComparedField field in contact.Fields)
        {
            if (_placeOf.TryGetValue(field.Field, out int place))
                _builder.Set(place, Start(field.Value.ToString()));
        }
    }

    /// <summary>The records so far.</summary>
    public RecordTable Build() => _builder.Build();

    private void Set(int column, IEnumerable<string> values)
    {
        foreach (string value in values.Take(AddressesOfAKind))
            _builder.Set(column++, value);
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

    private static ReadOnlySpan<char> Start(string text) => text.AsSpan(0, Math.Min(text.Length, MostOfText));
}
