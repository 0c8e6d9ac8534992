using System.Globalization;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>Filters in words, for people.</summary>
internal static class FilterWords
{
    private const int ShownValues = 3;

    public static string Of(ContactFilter filter) => filter switch
    {
        AllOf all => string.Join(" and ", all.All.Select(Grouped)),
        AnyOf any => string.Join(" or ", any.Any.Select(Grouped)),
        Not not => $"not ({Of(not.Part)})",
        ContactListCondition { Contacts.Count: 1 } one => $"contact {one.Contacts[0]}",
        ContactListCondition list => string.Create(CultureInfo.InvariantCulture, $"one of {list.Contacts.Count} chosen contacts"),
        TextCondition text => $"{Name(text.Field)} {Verb(text.Comparison)} {text.Value}",
        TextListCondition list => $"{Name(list.Field)} is {Listed(list.Values)}",
        ChannelCondition channel => $"{Kind(channel.Kind)} {Verb(channel.Comparison)} {channel.Value}",
        ChannelListCondition list => $"{Kind(list.Kind)} is {Listed(list.Values)}",
        ChannelStatusCondition status => $"{Kind(status.Kind)} status {Verb(status.Comparison)} {status.Status}",
        SourceCondition source => $"source {Verb(source.Comparison)} {source.Source}",
        InstantCondition instant => $"{Name(instant.Field)} {InstantVerb(instant.Comparison)} {InstantText.Of(instant.Value)}",
        RatingCondition rating => string.Create(CultureInfo.InvariantCulture, $"email rating {Verb(rating.Comparison)} {rating.Value}"),
        FieldCondition field => $"{field.Name} {Verb(field.Comparison)} {field.Value}",
        CategoryCondition category => $"in category {category.Name}",
        SegmentCondition segment => $"in segment {segment.Name}",
        PresenceCondition presence => $"{(presence.IsPresent ? "has" : "has no")} {Name(presence.Field)}",
        FieldPresenceCondition presence => $"{(presence.IsPresent ? "has" : "has no")} {presence.Name}",
        _ => throw new NotSupportedException($"There are no words for {filter.GetType().Name}"),
    };

    private static string Grouped(ContactFilter part) => part is AllOf or AnyOf ? $"({Of(part)})" : Of(part);

    private static string Listed(ValueList<string> values)
    {
        string shown = string.Join(", ", values.Take(ShownValues));
        return values.Count <= ShownValues
            ? $"one of {shown}"
            : string.Create(CultureInfo.InvariantCulture, $"one of {shown} and {values.Count - ShownValues} more");
    }

    private static string Kind(Channels.ChannelKind kind) => kind == Channels.ChannelKind.Email ? "email" : "phone";

    private static string Verb(Comparison comparison) => comparison switch
    {
        Comparison.Is => "is",
        Comparison.IsNot => "is not",
        Comparison.Below => "is below",
        Comparison.AtMost => "is at most",
        Comparison.Above => "is above",
        Comparison.AtLeast => "is at least",
        Comparison.Contains => "contains",
        Comparison.StartsWith => "begins with",
        _ => "ends with",
    };

    private static string InstantVerb(Comparison comparison) => comparison switch
    {
        Comparison.Is => "at",
        Comparison.IsNot => "not at",
        Comparison.Below => "before",
        Comparison.AtMost => "up to",
        Comparison.Above => "after",
        _ => "since",
    };

    private static string Name(ContactField field) => field switch
    {
        ContactField.FirstName => "first name",
        ContactField.LastName => "last name",
        ContactField.FullName => "full name",
        ContactField.ExternalId => "external ID",
        ContactField.Language => "language",
        ContactField.TimeZone => "time zone",
        ContactField.AddressLine1 => "address line 1",
        ContactField.AddressLine2 => "address line 2",
        ContactField.AddressCity => "city",
        ContactField.AddressRegion => "region",
        ContactField.AddressPostalCode => "postal code",
        ContactField.AddressCountry => "country",
        ContactField.Email => "email",
        ContactField.Phone => "phone",
        ContactField.EmailStatus => "email status",
        ContactField.PhoneStatus => "phone status",
        ContactField.Source => "source",
        ContactField.CreatedAt => "created",
        ContactField.ChangedAt => "changed",
        _ => "email rating",
    };
}
