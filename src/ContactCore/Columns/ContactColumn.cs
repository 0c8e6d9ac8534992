using System.Diagnostics.CodeAnalysis;
using ContactCore.Channels;
using ContactCore.Fields;
using ContactCore.Values;

namespace ContactCore.Columns;

/// <summary>
/// What a column of a file of contacts means. An import maps a file's columns to these, and an export writes their names
/// as its header, so that its files need no map.
/// </summary>
public sealed record ContactColumn
{
    internal ContactColumn(ColumnKind kind) => Kind = kind;

    /// <summary>Not taken.</summary>
    public static ContactColumn Ignored { get; } = new(ColumnKind.Ignored);

    /// <summary>The host's own key.</summary>
    public static ContactColumn ExternalId { get; } = new(ColumnKind.ExternalId);

    /// <summary>First name.</summary>
    public static ContactColumn FirstName { get; } = new(ColumnKind.FirstName);

    /// <summary>Last name.</summary>
    public static ContactColumn LastName { get; } = new(ColumnKind.LastName);

    /// <summary>An email, or several parted by semicolons.</summary>
    public static ContactColumn Email { get; } = Channel(ChannelKind.Email);

    /// <summary>A phone.</summary>
    public static ContactColumn Phone { get; } = Channel(ChannelKind.Phone);

    /// <summary>Language tag.</summary>
    public static ContactColumn Language { get; } = new(ColumnKind.Language);

    /// <summary>Time zone.</summary>
    public static ContactColumn TimeZone { get; } = new(ColumnKind.TimeZone);

    /// <summary>Subscription categories, parted by semicolons.</summary>
    public static ContactColumn Categories { get; } = new(ColumnKind.Categories);

    /// <summary>When the person became a contact.</summary>
    public static ContactColumn CreatedAt { get; } = new(ColumnKind.CreatedAt);

    /// <summary>Street and house.</summary>
    public static ContactColumn AddressLine1 { get; } = new(ColumnKind.AddressLine1);

    /// <summary>What the first line had no room for.</summary>
    public static ContactColumn AddressLine2 { get; } = new(ColumnKind.AddressLine2);

    /// <summary>City, town or village.</summary>
    public static ContactColumn City { get; } = new(ColumnKind.AddressCity);

    /// <summary>State, county or province.</summary>
    public static ContactColumn Region { get; } = new(ColumnKind.AddressRegion);

    /// <summary>Postal code.</summary>
    public static ContactColumn PostalCode { get; } = new(ColumnKind.AddressPostalCode);

    /// <summary>Country.</summary>
    public static ContactColumn Country { get; } = new(ColumnKind.AddressCountry);

    /// <summary>What the column holds.</summary>
    public ColumnKind Kind { get; }

    /// <summary>The kind of channel, for a channel and its facts.</summary>
    internal ChannelKind ChannelKind { get; private init; }

    /// <summary>Which of several channels of a kind, from 1.</summary>
    internal int Number { get; private init; } = 1;

    /// <summary>What is known of the channel, for a fact.</summary>
    internal ChannelFactPart FactPart { get; private init; }

    /// <summary>The name of an additional field.</summary>
    public string? FieldName { get; private init; }

    /// <summary>The type of an additional field, or null for that of its definition, or text.</summary>
    public FieldType? FieldType { get; private init; }

    /// <summary>The choices of an additional field of type Choice.</summary>
    internal ValueList<string> Choices { get; private init; } = [];

    /// <summary>An additional field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type; that of its definition, or text, unless told.</param>
    /// <param name="choices">Its choices, where it is one and is to be defined.</param>
    /// <returns>The column.</returns>
    public static ContactColumn Field(string name, FieldType? type = null, params IEnumerable<string> choices)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(choices);
        return new ContactColumn(ColumnKind.Field) { FieldName = name, FieldType = type, Choices = choices.ToValueList() };
    }

    /// <summary>An address of a channel.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="number">Which of several, from 1.</param>
    /// <returns>The column.</returns>
    public static ContactColumn Channel(ChannelKind kind, int number = 1) =>
        new(ColumnKind.Channel) { ChannelKind = kind, Number = number };

    /// <summary>What is known of the address in a channel's column.</summary>
    /// <param name="kind">The kind of channel.</param>
    /// <param name="number">Which of several, from 1.</param>
    /// <param name="part">What is known.</param>
    /// <returns>The column.</returns>
    internal static ContactColumn Fact(ChannelKind kind, int number, ChannelFactPart part) =>
        new(ColumnKind.ChannelFact) { ChannelKind = kind, Number = number, FactPart = part };

    /// <summary>The column of a name such as <c>email2</c>, <c>address.city</c> or <c>field:shoe size:number</c>.</summary>
    /// <param name="name">The name; case, spaces, _ and - do not count, but in a field's own name.</param>
    /// <param name="column">The column, where the name is known.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ContactColumn? column)
    {
        column = name is null ? null : ColumnName.Read(name);
        return column is not null;
    }

    /// <summary>The name, which <see cref="TryParse"/> reads back.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => ColumnName.Of(this);
}
