using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Locales;
using ContactCore.Text;

namespace ContactCore.Conformance.Filters;

/// <summary>
/// What a filter means, said once more and as plainly as can be, of a contact as it is read by its ID. It follows the
/// documentation of the conditions, and shares nothing with any store.
/// </summary>
internal sealed class Naive(RegionCode? region)
{
    public bool Holds(ContactFilter filter, Contact contact) => filter switch
    {
        AllOf all => all.All.All(part => Holds(part, contact)),
        AnyOf any => any.Any.Any(part => Holds(part, contact)),
        Not not => !Holds(not.Part, contact),
        ContactListCondition list => list.Contacts.Contains(contact.Id),
        TextCondition text => NaiveText.Holds(Typed(contact, text.Field), text.Comparison, text.Value, ComparedText.Units),
        TextListCondition list => list.Values.Any(value => NaiveText.Holds(Typed(contact, list.Field), Comparison.Is, value, ComparedText.Units)),
        ChannelCondition channel => Several(
            Keys(contact, channel.Kind), channel.Comparison, key => NaiveKey.Holds(channel.Kind, key, channel.Comparison, channel.Value, region)),
        ChannelListCondition list => Keys(contact, list.Kind).Any(
            key => list.Values.Any(value => NaiveKey.Holds(list.Kind, key, Comparison.Is, value, region))),
        ChannelStatusCondition status => Several(
            Of(contact, status.Kind), status.Comparison, channel => channel.State.Status == status.Status == (status.Comparison == Comparison.Is)),
        SourceCondition source => contact.Source == source.Source == (source.Comparison == Comparison.Is),
        InstantCondition instant => NaiveText.Ordered(
            (instant.Field == ContactField.CreatedAt ? contact.CreatedAt : contact.ChangedAt).CompareTo(instant.Value), instant.Comparison),
        RatingCondition rating => contact.EmailRating is { } known && NaiveText.Ordered(known.CompareTo(rating.Value), rating.Comparison),
        FieldCondition field => FieldOf(contact, field.Name) is { } value && NaiveField.Holds(value, field.Comparison, field.Value),
        FieldPresenceCondition presence => FieldOf(contact, presence.Name) is not null == presence.IsPresent,
        CategoryCondition category => contact.Categories.Any(name => IsSame(name, category.Name)),
        SegmentCondition segment => contact.Segments.Any(name => IsSame(name, segment.Name)),
        PresenceCondition presence => IsPresent(contact, presence.Field) == presence.IsPresent,
        _ => throw new NotSupportedException($"Nobody has said what {filter.GetType().Name} means"),
    };

    // Any one suffices; but none may be what is not wanted, and there has to be one.
    private static bool Several<T>(IReadOnlyCollection<T> values, Comparison comparison, Func<T, bool> holds) =>
        comparison == Comparison.IsNot ? values.Count > 0 && values.All(holds) : values.Any(holds);

    private static Channel[] Of(Contact contact, ChannelKind kind) => [.. contact.Channels.Where(channel => channel.Address.Kind == kind)];

    private static string[] Keys(Contact contact, ChannelKind kind) => [.. Of(contact, kind).Select(channel => channel.Address.Key)];

    private static bool IsSame(string name, string asked) => NormalizedText.Of(name) == NormalizedText.Of(asked);

    private static FieldValue? FieldOf(Contact contact, string name) =>
        contact.Fields.Where(field => IsSame(field.Key, name)).Select(field => field.Value).SingleOrDefault();

    private static bool IsPresent(Contact contact, ContactField field) => field switch
    {
        ContactField.Email or ContactField.EmailStatus => contact.Emails.Count > 0,
        ContactField.Phone or ContactField.PhoneStatus => contact.Phones.Count > 0,
        ContactField.Source or ContactField.CreatedAt or ContactField.ChangedAt => true,
        ContactField.EmailRating => contact.EmailRating is not null,
        _ => Typed(contact, field) is not null,
    };

    private static string? Typed(Contact contact, ContactField field) => field switch
    {
        ContactField.FirstName => contact.FirstName,
        ContactField.LastName => contact.LastName,
        ContactField.FullName => string.Join(' ', new[] { contact.FirstName, contact.LastName }.OfType<string>()) is { Length: > 0 } full ? full : null,
        ContactField.ExternalId => contact.ExternalId,
        ContactField.Language => contact.Language?.Value,
        ContactField.TimeZone => contact.TimeZone?.Value,
        ContactField.AddressLine1 => contact.Address.Line1,
        ContactField.AddressLine2 => contact.Address.Line2,
        ContactField.AddressCity => contact.Address.City,
        ContactField.AddressRegion => contact.Address.Region,
        ContactField.AddressPostalCode => contact.Address.PostalCode,
        _ => contact.Address.Country,
    };
}
