using ContactCore.Channels;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// Rule 2: a bulk deletion takes a contact only if it has an address in question and every one of those refuses
/// messages. In question are emails where the selection filters by email status, phones where by phone status, both
/// otherwise.
/// </summary>
internal sealed class DeletionRule(StatusFilter? status)
{
    private readonly bool _email = status?.Kind is null or ChannelKind.Email;
    private readonly bool _phone = status?.Kind is null or ChannelKind.Phone;

    public Precondition Precondition => new Precondition.NoneActive(_email, _phone);

    /// <summary>What holds a contact, or null where nothing does.</summary>
    public (ChannelKind? Kind, AddressStatus? Status)? Holder(Contact contact)
    {
        Channel[] inQuestion = [.. contact.Channels.Where(channel => InQuestion(channel.Address.Kind))];
        if (inQuestion.Length == 0)
            return (null, null);
        Channel? holder = inQuestion.FirstOrDefault(channel => !Refuses(channel.State.Status));
        return holder is null ? null : (holder.Address.Kind, holder.State.Status);
    }

    private static bool Refuses(AddressStatus status) => status is AddressStatus.SpamReported
        or AddressStatus.Unsubscribed or AddressStatus.Blacklisted or AddressStatus.NotConfirmed;

    private bool InQuestion(ChannelKind kind) => (kind == ChannelKind.Email && _email) || (kind == ChannelKind.Phone && _phone);
}
