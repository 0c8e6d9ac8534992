using System.Globalization;
using ContactCore.Contacts;
using ContactCore.Time;

namespace ContactCore.Cli.Output;

/// <summary>A contact in full, a line a thing known.</summary>
internal static class ContactSheet
{
    private const int LabelWidth = 14;

    public static string Of(Contact contact) => string.Join(
        Environment.NewLine,
        Lines(contact)
            .Where(line => !string.IsNullOrEmpty(line.Value))
            .Select(line => Printable.Line($"{line.Label.PadRight(LabelWidth)}  {line.Value}")));

    private static IEnumerable<(string Label, string? Value)> Lines(Contact contact) =>
    [
        ("ID", contact.Id.ToString()),
        ("External ID", contact.ExternalId),
        ("Name", contact.FullName),
        .. contact.Channels.Select(channel => (channel.Address.Kind.ToString(), (string?)Of(channel))),
        ("Categories", string.Join(", ", contact.Categories)),
        ("Segments", string.Join(", ", contact.Segments)),
        ("Address", Of(contact.Address)),
        ("Language", contact.Language?.Value),
        ("Time zone", contact.TimeZone?.Value),
        .. contact.Fields.Select(field => (field.Key, (string?)field.Value.ToString())),
        ("Source", contact.Source.ToString()),
        ("Consent", $"{contact.Consent.Origin}: {contact.Consent.Text}{At(contact.Consent.At)}"),
        ("Created", InstantText.Of(contact.CreatedAt)),
        ("Changed", InstantText.Of(contact.ChangedAt)),
        ("Registered", InstantText.Of(contact.RegisteredAt)),
        ("Deleted", contact.Deletion is { } gone ? $"{InstantText.Of(gone.At)} by {gone.Actor.Id}: {gone.Reason}" : null),
        ("Email rating", contact.EmailRating?.ToString(CultureInfo.InvariantCulture)),
        ("State", $"{contact.State}, version {contact.Version.ToString(CultureInfo.InvariantCulture)}"),
        ("Merged into", contact.MergedInto?.ToString()),
    ];

    private static string Of(Channel channel)
    {
        string reason = channel.State.Reason is { } why ? $": {why}" : "";
        return $"{channel.Address.Text}  {channel.State.Status}{At(channel.State.At)}{reason}";
    }

    private static string Of(Postal.PostalAddress address) => string.Join(
        ", ",
        new[] { address.Line1, address.Line2, address.City, address.Region, address.PostalCode, address.Country }
            .Where(part => part is not null));

    private static string At(DateTimeOffset? instant) => instant is { } at ? $", since {InstantText.Of(at)}" : "";
}
