using ContactCore.Consents;
using ContactCore.Sources;

namespace ContactCore.Contacts;

/// <summary>A person to be added. Rule 1: with consent, and with at least one channel or an external ID.</summary>
public sealed record NewContact : ContactProfile
{
    /// <summary>A person of whom nothing is said yet.</summary>
    public NewContact()
    {
    }

    /// <summary>A person of whom a profile says all.</summary>
    /// <param name="profile">The profile.</param>
    public NewContact(ContactProfile profile) : base(profile)
    {
    }

    /// <summary>The evidence that the person agreed. Without it the contact is refused.</summary>
    public Consent? Consent { get; init; }

    /// <summary>Where the contact comes from.</summary>
    public ContactSource Source { get; init; } = ContactSource.Manual;

    /// <summary>When the person first became a contact elsewhere; the moment of writing unless told.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
