using ContactCore.Consents;
using ContactCore.Ids;
using ContactCore.Sources;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>
/// A person in an account's base, as read at one moment: the profile and everything that the library knows beside it.
/// Changed through the contact book, which lets the profile alone be changed.
/// </summary>
public sealed record Contact : ContactProfile
{
    /// <summary>A contact of whom nothing is said yet.</summary>
    public Contact()
    {
    }

    /// <summary>A contact of whom a profile says all that a host may change.</summary>
    /// <param name="profile">The profile.</param>
    public Contact(ContactProfile profile) : base(profile)
    {
    }

    /// <summary>The library's key.</summary>
    public required ContactId Id { get; init; }

    /// <summary>The channels in the profile's order, each with its status.</summary>
    public required ValueList<Channel> Channels { get; init; }

    /// <summary>The evidence that the person agreed.</summary>
    public required Consent Consent { get; init; }

    /// <summary>Where the contact comes from.</summary>
    public required ContactSource Source { get; init; }

    /// <summary>When the library got the contact.</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When the person became a contact; may be imported.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the profile, or whether it is deleted, was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>How many times it was written, from 1. A change is made from a version and refused when it has moved.</summary>
    public required long Version { get; init; }

    /// <summary>Whether it is in the base.</summary>
    public ContactState State { get; init; }

    /// <summary>When, by whom and why it was deleted, or null.</summary>
    public Deletion? Deletion { get; init; }

    /// <summary>The survivor that it was merged into, or null.</summary>
    public ContactId? MergedInto { get; init; }

    /// <summary>How engaged the address is, 0 to 100, or null where nothing is known yet.</summary>
    public int? EmailRating { get; init; }

    /// <summary>The list segments that it is in, by name, in code-point order.</summary>
    public ValueList<string> Segments { get; init; } = [];

    /// <summary>ID, state and version, and nothing of the person: a contact ends up in logs by mistake.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"contact {Id}, {State}, version {Version}";
}
