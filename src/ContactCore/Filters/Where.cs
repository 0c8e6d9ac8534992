using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>
/// Where filters begin in C#: <c>Where.Address.City.Is("London") &amp; !Where.Email.Status.Is(AddressStatus.Unsubscribed)</c>.
/// </summary>
public static partial class Where
{
    /// <summary>The first name.</summary>
    public static TextFilters FirstName => new(ContactField.FirstName);

    /// <summary>The last name.</summary>
    public static TextFilters LastName => new(ContactField.LastName);

    /// <summary>First and last name, as far as there are any.</summary>
    public static TextFilters FullName => new(ContactField.FullName);

    /// <summary>The host's own key; compared, as all text, without regard to case and accents.</summary>
    public static TextFilters ExternalId => new(ContactField.ExternalId);

    /// <summary>The language tag.</summary>
    public static TextFilters Language => new(ContactField.Language);

    /// <summary>The time zone's IANA name.</summary>
    public static TextFilters TimeZone => new(ContactField.TimeZone);

    /// <summary>Any email.</summary>
    public static ChannelFilters Email => new(ChannelKind.Email);

    /// <summary>Any phone.</summary>
    public static ChannelFilters Phone => new(ChannelKind.Phone);

    /// <summary>When the person became a contact.</summary>
    public static InstantFilters CreatedAt => new(ContactField.CreatedAt);

    /// <summary>When the profile was last changed.</summary>
    public static InstantFilters ChangedAt => new(ContactField.ChangedAt);

    /// <summary>An additional field of the account.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>What it can be compared with.</returns>
    public static FieldFilters Field(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FieldFilters(name);
    }

    /// <summary>In a subscription category.</summary>
    /// <param name="name">The category's name.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty or too long.</exception>
    public static ContactFilter InCategory(string name) => new CategoryCondition(name);

    /// <summary>In a segment.</summary>
    /// <param name="name">The segment's name.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">Empty or too long.</exception>
    public static ContactFilter InSegment(string name) => new SegmentCondition(name);
}
