using ContactCore.Ids;
using ContactCore.Postal;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>What a contact is compared by with others, and what it is known by.</summary>
public sealed record ComparedContact
{
    /// <summary>The contact.</summary>
    public required ContactId Id { get; init; }

    /// <summary>When the person became a contact.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The contact's version when this was read.</summary>
    public required long Version { get; init; }

    /// <summary>The host's key, which is not compared: it is unique.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The keys of the emails, the primary one first.</summary>
    public ValueList<string> Emails { get; init; } = [];

    /// <summary>The keys of the phones, the primary one first.</summary>
    public ValueList<string> Phones { get; init; } = [];

    /// <summary>The postal address.</summary>
    public PostalAddress Address { get; init; } = PostalAddress.Empty;

    /// <summary>Values of additional fields, by the field's ID.</summary>
    public ValueList<ComparedField> Fields { get; init; } = [];

    /// <summary>Its ID, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"contact {Id}, to be compared";
}
