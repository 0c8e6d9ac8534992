using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Contacts;

/// <summary>What differs between two profiles, as an entry a field (rule 10).</summary>
internal static class ProfileDifference
{
    /// <summary>How entries name the external ID.</summary>
    public const string ExternalId = "externalId";

    private static readonly (string Field, Func<ContactProfile, string?> Value)[] Single =
    [
        (ExternalId, profile => profile.ExternalId),
        ("firstName", profile => profile.FirstName),
        ("lastName", profile => profile.LastName),
        ("language", profile => profile.Language?.Value),
        ("timeZone", profile => profile.TimeZone?.Value),
        ("address.line1", profile => profile.Address.Line1),
        ("address.line2", profile => profile.Address.Line2),
        ("address.city", profile => profile.Address.City),
        ("address.region", profile => profile.Address.Region),
        ("address.postalCode", profile => profile.Address.PostalCode),
        ("address.country", profile => profile.Address.Country),
        ("emails", profile => Joined(profile.Emails)),
        ("phones", profile => Joined(profile.Phones)),
        ("pushTokens", profile => Joined(profile.PushTokens)),
        ("categories", profile => profile.Categories.Count == 0 ? null : string.Join("; ", profile.Categories)),
    ];

    public static List<HistoryEntry> Of(EntryFactory entries, ContactId id, ContactProfile before, ContactProfile after)
    {
        List<HistoryEntry> differences = [];
        foreach ((string field, Func<ContactProfile, string?> value) in Single)
            Compare(field, value(before), value(after));
        foreach (string name in before.Fields.Keys.Union(after.Fields.Keys, StringComparer.OrdinalIgnoreCase))
            Compare($"field:{name}", before.Fields.GetValueOrDefault(name)?.ToString(), after.Fields.GetValueOrDefault(name)?.ToString());
        return differences;

        void Compare(string field, string? from, string? to)
        {
            if (!string.Equals(from, to, StringComparison.Ordinal))
                differences.Add(entries.OfField(id, field, from, to));
        }
    }

    private static string? Joined(IEnumerable<ChannelAddress> addresses) =>
        string.Join("; ", addresses.Select(address => address.Text)) is { Length: > 0 } text ? text : null;
}
