using System.Collections.Immutable;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;

namespace ContactCore.InMemory.Contacts;

/// <summary>
/// A contact as it is kept: what belongs to others (statuses, names of definitions, segments) is left out of the body
/// and found when it is read, so that no write to them has to touch a contact.
/// </summary>
internal sealed record StoredContact
{
    /// <summary>The contact without channels, categories, fields and segments.</summary>
    public required Contact Body { get; init; }

    public required ImmutableArray<StoredChannel> Channels { get; init; }

    /// <summary>The definitions of its categories.</summary>
    public required ImmutableArray<Guid> Categories { get; init; }

    /// <summary>Its fields' definitions and values.</summary>
    public required ImmutableArray<KeyValuePair<Guid, FieldValue>> Fields { get; init; }

    /// <summary>The normalised full name, computed once because a search compares it with every contact's.</summary>
    public required string? FullName { get; init; }

    /// <summary>The normalised last name.</summary>
    public required string? LastName { get; init; }

    /// <summary>The texts as filters compare them.</summary>
    public required ContactTexts Texts { get; init; }

    public ContactId Id => Body.Id;

    public bool IsLive => Body.State == ContactState.Live;

    public FieldValue? ValueOf(Guid field)
    {
        foreach ((Guid id, FieldValue value) in Fields)
        {
            if (id == field)
                return value;
        }

        return null;
    }

    public IEnumerable<AddressKey> KeysOf(ChannelKind kind)
    {
        foreach (StoredChannel channel in Channels)
        {
            if (channel.Address.Kind == kind)
                yield return channel.Address.AddressKey;
        }
    }
}
