using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Makes whole contacts of rows (G2).</summary>
internal static class ContactLoader
{
    public static async Task<IReadOnlyList<Contact>> LoadAsync(
        AccountRows rows, LimitPlaces limits, IReadOnlyList<RatedContact> contacts, CancellationToken cancellationToken)
    {
        if (contacts.Count == 0)
            return [];
        Guid[] ids = [.. contacts.Select(contact => contact.Row.Id)];
        ContactParts parts = await ContactParts.ReadAsync(rows, ids, cancellationToken).ConfigureAwait(false);
        LimitPlace? place = parts.HasLimit ? await limits.FindAsync(rows, cancellationToken).ConfigureAwait(false) : null;
        IEnumerable<Contact> whole = contacts.Select(contact => Whole(contact, parts));
        return [.. place is null ? whole : whole.Select(place.Seen)];
    }

    private static Contact Whole(RatedContact contact, ContactParts parts)
    {
        ContactRow row = contact.Row;
        ValueList<Channel> channels = parts.Channels[row.Id]
            .OrderBy(channel => channel.Position)
            .Select(channel => Channel(row, channel, parts.States))
            .ToValueList();
        ChannelAddress[] addresses = [.. channels.Select(channel => channel.Address)];
        return new Contact
        {
            Id = new ContactId(row.Id),
            ExternalId = row.ExternalId,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Emails = addresses.OfType<EmailAddress>().ToValueList(),
            Phones = addresses.OfType<PhoneNumber>().ToValueList(),
            PushTokens = addresses.OfType<PushToken>().ToValueList(),
            Channels = channels,
            Categories = ContactParts.Ordered(parts.Categories[row.Id]),
            Segments = ContactParts.Ordered(parts.Segments[row.Id]),
            Fields = Fields(parts.Values[row.Id]),
            Address = Address(row),
            Language = row.Language is null ? null : LanguageTag.Parse(row.Language),
            TimeZone = row.TimeZone is null ? null : TimeZoneId.FromStore(row.TimeZone),
            Consent = Consent.Given(
                row.ConsentOrigin, row.ConsentText, Microseconds.ToInstant(row.ConsentAt),
                Actor.FromStore(row.ConsentActorKind, row.ConsentActorId, row.ConsentActorName)),
            Source = row.Source,
            RegisteredAt = Microseconds.ToInstant(row.Registered),
            CreatedAt = Microseconds.ToInstant(row.Created),
            ChangedAt = Microseconds.ToInstant(row.Changed),
            Version = row.Version,
            State = row.State,
            Deletion = Deletion(row),
            MergedInto = row.MergedInto is { } survivor ? new ContactId(survivor) : null,
            EmailRating = (int?)contact.Rating,
        };
    }

    private static Channel Channel(ContactRow contact, ChannelRow row, AddressStates states)
    {
        Guid? primary = row.Kind switch
        {
            ChannelKind.Email => contact.PrimaryEmail,
            ChannelKind.Phone => contact.PrimaryPhone,
            ChannelKind.MobilePush => contact.PrimaryMobilePush,
            _ => contact.PrimaryWebPush,
        };
        ChannelAddress address = ChannelAddress.FromStore(row.Kind, row.Address, row.Key);
        return new Channel
        {
            Origin = row.Origin,
            Address = address,
            IsPrimary = row.Origin == primary,
            AddedAt = Microseconds.ToInstant(row.Added),
            State = states.Of(address.AddressKey),
        };
    }

    private static FieldValues Fields(IEnumerable<StoredValue> values) =>
        values.Aggregate(FieldValues.Empty, (fields, value) => fields.With(value.Name, value.Value));

    private static PostalAddress Address(ContactRow row) => new()
    {
        Line1 = row.Line1,
        Line2 = row.Line2,
        City = row.City,
        Region = row.Region,
        PostalCode = row.PostalCode,
        Country = row.Country,
    };

    private static Deletion? Deletion(ContactRow row) => row.Deleted is not { } at
        ? null
        : new Deletion(
            Microseconds.ToInstant(at),
            Actor.FromStore(row.DeletedActorKind!.Value, row.DeletedActorId!, row.DeletedActorName),
            row.DeletedReason!);
}
