using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Standings;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>
/// Where an account's contact limit lies (rule 5): the last of the live contacts within it, of those whose primary email
/// would otherwise be Active, in the order of when the library got them, then of their IDs.
/// </summary>
/// <param name="RegisteredAt">When the library got the last one within the limit.</param>
/// <param name="Id">The ID of the last one within the limit.</param>
public sealed record LimitPlace(DateTimeOffset RegisteredAt, ContactId Id)
{
    /// <summary>Whether a contact is past the limit.</summary>
    /// <param name="contact">The contact, with the statuses that it has without the limit.</param>
    /// <returns>Whether it is; never of one that is not live, or whose primary email is not Active anyway.</returns>
    public bool IsBefore(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.State == ContactState.Live
            && (contact.RegisteredAt, contact.Id).CompareTo((RegisteredAt, Id)) > 0
            && contact.Channels.Any(channel => channel.IsPrimary && IsActiveEmail(channel));
    }

    /// <summary>A contact as it is seen with the limit: of one past it every email that would be Active is OverLimit.</summary>
    /// <param name="contact">The contact, with the statuses that it has without the limit.</param>
    /// <returns>The same where it is within the limit.</returns>
    public Contact Seen(Contact contact) => !IsBefore(contact) ? contact : contact with
    {
        Channels = contact.Channels.Select(channel => IsActiveEmail(channel) ? OverLimit(channel) : channel).ToValueList(),
    };

    private static bool IsActiveEmail(Channel channel) =>
        channel is { Address.Kind: ChannelKind.Email, State.Status: AddressStatus.Active };

    private static Channel OverLimit(Channel channel) => channel with { State = channel.State with { Status = AddressStatus.OverLimit } };
}
