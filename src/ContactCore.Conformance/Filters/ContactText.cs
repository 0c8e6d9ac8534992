using System.Globalization;
using ContactCore.Contacts;

namespace ContactCore.Conformance.Filters;

/// <summary>Everything of a generated contact that filters look at, on one line.</summary>
internal static class ContactText
{
    public static string Of(Contact contact) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {contact.Id} {contact.State} '{contact.FirstName}' '{contact.LastName}' key '{contact.ExternalId}' {contact.Language} {contact.TimeZone} {contact.Source} {contact.Address} created {contact.CreatedAt:O} changed {contact.ChangedAt:O} rated {contact.EmailRating} [{string.Join(", ", contact.Channels.Select(channel => $"{channel.Address.Key} {channel.State.Status}"))}] [{string.Join(", ", contact.Fields.Select(field => $"{field.Key}={field.Value}"))}] in [{string.Join(", ", [.. contact.Categories, .. contact.Segments])}]
        """);
}
