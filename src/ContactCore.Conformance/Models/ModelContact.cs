using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Text;
using ContactCore.Time;

namespace ContactCore.Conformance.Models;

/// <summary>A contact as a plain model knows it.</summary>
internal sealed record ModelContact
{
    public required ContactId Id { get; init; }

    public string? ExternalId { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public IReadOnlyList<ChannelAddress> Addresses { get; init; } = [];

    public required DateTimeOffset Registered { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Changed { get; init; }

    public DateTimeOffset? Deleted { get; init; }

    public int? Rating { get; init; }

    public long Version { get; init; } = 1;

    public bool IsLive => Deleted is null;

    public AddressKey? PrimaryEmail => Keys(ChannelKind.Email).Select(key => (AddressKey?)key).FirstOrDefault();

    public bool Holds(AddressKey key) => Addresses.Any(address => address.AddressKey == key);

    public IEnumerable<AddressKey> Keys(ChannelKind kind) =>
        Addresses.Where(address => address.Kind == kind).Select(address => address.AddressKey).Distinct();

    /// <summary>What a ranking orders by.</summary>
    public long? Value(RankingKey key) => key switch
    {
        RankingKey.Created => Microseconds.Of(Created),
        RankingKey.Changed => Microseconds.Of(Changed),
        RankingKey.Deleted => Deleted is { } at ? Microseconds.Of(at) : null,
        _ => Rating,
    };

    /// <summary>The texts that a search compares.</summary>
    public IEnumerable<string> Texts(SearchColumn column) => column switch
    {
        SearchColumn.FullName => Normalized(string.Join(' ', new[] { FirstName, LastName }.Where(name => name is not null))),
        SearchColumn.LastName => Normalized(LastName ?? ""),
        SearchColumn.EmailKey => Keys(ChannelKind.Email).Select(key => key.Key),
        SearchColumn.PhoneKey => Keys(ChannelKind.Phone).Select(key => key.Key),
        SearchColumn.ExternalId => ExternalId is null ? [] : [ExternalId],
        _ => [Id.Value.ToString("N")],
    };

    /// <summary>The same of a contact that a store gave.</summary>
    public static ModelContact Of(Contact contact) => new()
    {
        Id = contact.Id,
        ExternalId = contact.ExternalId,
        FirstName = contact.FirstName,
        LastName = contact.LastName,
        Addresses = [.. contact.Channels.Select(channel => channel.Address)],
        Registered = contact.RegisteredAt,
        Created = contact.CreatedAt,
        Changed = contact.ChangedAt,
        Deleted = contact.Deletion?.At,
        Rating = contact.EmailRating,
        Version = contact.Version,
    };

    public override string ToString() =>
        $"{Id} v{Version} {ExternalId} {FirstName} {LastName} [{string.Join(", ", Addresses)}] {Created:O} {Changed:O} {Deleted:O} {Rating}";

    private static string[] Normalized(string text) => text.Length == 0 ? [] : [NormalizedText.Of(text)];
}
