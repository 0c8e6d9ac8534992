using System.Text.Json;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Postal;

namespace ContactCore.Cli.Output;

/// <summary>A contact in JSON: every member always there, null where nothing is known.</summary>
internal static class ContactJson
{
    public static void Write(Utf8JsonWriter json, Contact contact)
    {
        json.WriteString("id", contact.Id.ToString());
        json.WriteString("externalId", contact.ExternalId);
        json.WriteString("firstName", contact.FirstName);
        json.WriteString("lastName", contact.LastName);
        WriteChannels(json, contact);
        json.WriteTexts("categories", contact.Categories);
        WriteAddress(json, contact.Address);
        json.WriteString("language", contact.Language?.Value);
        json.WriteString("timeZone", contact.TimeZone?.Value);
        WriteFields(json, contact.Fields);
        json.WriteString("source", contact.Source.ToString());
        WriteConsent(json, contact.Consent);
        json.WriteInstant("createdAt", contact.CreatedAt);
        json.WriteInstant("changedAt", contact.ChangedAt);
        json.WriteInstant("deletedAt", contact.Deletion?.At);
        json.WriteInstant("registeredAt", contact.RegisteredAt);
        json.WriteNumberOrNull("emailRating", contact.EmailRating);
        json.WriteNumber("version", contact.Version);
        json.WriteString("state", contact.State.ToString());
        json.WriteString("mergedInto", contact.MergedInto?.ToString());
        json.WriteTexts("segments", contact.Segments);
    }

    private static void WriteChannels(Utf8JsonWriter json, Contact contact)
    {
        json.WriteStartArray("channels");
        foreach (Channel channel in contact.Channels)
        {
            json.WriteStartObject();
            json.WriteString("kind", channel.Address.Kind.ToString());
            json.WriteString("address", channel.Address.Text);
            json.WriteString("status", channel.State.Status.ToString());
            json.WriteString("reason", channel.State.Reason);
            json.WriteInstant("statusAt", channel.State.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAddress(Utf8JsonWriter json, PostalAddress address)
    {
        json.WriteStartObject("address");
        json.WriteString("line1", address.Line1);
        json.WriteString("line2", address.Line2);
        json.WriteString("city", address.City);
        json.WriteString("region", address.Region);
        json.WriteString("postalCode", address.PostalCode);
        json.WriteString("country", address.Country);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, FieldValues fields)
    {
        json.WriteStartObject("fields");
        foreach ((string name, FieldValue value) in fields)
        {
            json.WritePropertyName(name);
            if (value.Number is { } number)
                json.WriteNumberValue(number);
            else if (value.Boolean is { } flag)
                json.WriteBooleanValue(flag);
            else
                json.WriteStringValue(value.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteConsent(Utf8JsonWriter json, Consent consent)
    {
        json.WriteStartObject("consent");
        json.WriteInstant("at", consent.At);
        json.WriteString("origin", consent.Origin);
        json.WriteString("text", consent.Text);
        json.WriteActor("actor", consent.Actor);
        json.WriteEndObject();
    }
}
