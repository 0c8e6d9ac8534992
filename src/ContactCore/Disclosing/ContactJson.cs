using System.Text.Json;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Postal;

namespace ContactCore.Disclosing;

/// <summary>A contact's own data.</summary>
internal static class ContactJson
{
    public static void Write(Utf8JsonWriter json, Contact contact)
    {
        json.WriteString("id", contact.Id.ToString());
        json.WriteString("externalId", contact.ExternalId);
        json.WriteString("firstName", contact.FirstName);
        json.WriteString("lastName", contact.LastName);
        json.WriteString("language", contact.Language?.Value);
        json.WriteString("timeZone", contact.TimeZone?.Value);
        WritePostal(json, contact.Address);
        WriteFields(json, contact.Fields);
        json.WriteTexts("categories", contact.Categories);
        json.WriteTexts("segments", contact.Segments);
        json.WriteString("source", contact.Source.ToString());
        WriteConsent(json, contact.Consent);
        json.WriteInstant("createdAt", contact.CreatedAt);
        json.WriteInstant("registeredAt", contact.RegisteredAt);
        json.WriteInstant("changedAt", contact.ChangedAt);
        WriteRating(json, contact.EmailRating);
        json.WriteString("state", contact.State.ToString());
        json.WriteString("mergedInto", contact.MergedInto?.ToString());
        WriteDeletion(json, contact.Deletion);
    }

    private static void WritePostal(Utf8JsonWriter json, PostalAddress address)
    {
        json.WriteStartObject("postalAddress");
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
            json.WriteString(name, value.ToString());
        json.WriteEndObject();
    }

    private static void WriteConsent(Utf8JsonWriter json, Consent consent)
    {
        json.WriteStartObject("consent");
        json.WriteInstant("at", consent.At);
        json.WriteString("origin", consent.Origin);
        json.WriteString("text", consent.Text);
        json.WriteActor(consent.Actor);
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, int? rating)
    {
        if (rating is { } known)
            json.WriteNumber("emailRating", known);
        else
            json.WriteNull("emailRating");
    }

    private static void WriteDeletion(Utf8JsonWriter json, Deletion? deletion)
    {
        if (deletion is null)
        {
            json.WriteNull("deletion");
            return;
        }

        json.WriteStartObject("deletion");
        json.WriteInstant("at", deletion.At);
        json.WriteString("reason", deletion.Reason);
        json.WriteActor(deletion.Actor);
        json.WriteEndObject();
    }
}
