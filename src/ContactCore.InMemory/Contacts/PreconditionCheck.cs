using ContactCore.Channels;
using ContactCore.InMemory.Writing;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.InMemory.Contacts;

/// <summary>Checks what must hold for a contact to be changed, against what the change set has come to.</summary>
internal static class PreconditionCheck
{
    /// <summary>Refuses where a precondition does not hold.</summary>
    /// <param name="precondition">The precondition.</param>
    /// <param name="contact">The contact as it stands before the change.</param>
    /// <param name="account">The account.</param>
    /// <exception cref="PreconditionFailedException">It does not hold.</exception>
    public static void Require(Precondition precondition, StoredContact contact, AccountDraft account)
    {
        bool holds = precondition switch
        {
            Precondition.OtherHolderOfEachKey { Kind: var kind } => OthersHold(contact, kind, account),
            Precondition.NoneActive { Email: var email, Phone: var phone } => NoneActive(contact, email, phone, account),
            _ => throw new NotSupportedException($"{precondition.GetType().Name} is a precondition that the in-memory store does not know"),
        };
        if (!holds)
            throw new PreconditionFailedException(contact.Id, precondition);
    }

    // The contact is among the holders itself while it is live; one that is not has no live channel to leave.
    private static bool OthersHold(StoredContact contact, ChannelKind kind, AccountDraft account) =>
        !contact.IsLive || contact.KeysOf(kind).All(address => account.Contacts.Holders.Of(address).Count > 1);

    private static bool NoneActive(StoredContact contact, bool email, bool phone, AccountDraft account)
    {
        List<AddressKey> inQuestion =
        [
            .. email ? contact.KeysOf(ChannelKind.Email) : [],
            .. phone ? contact.KeysOf(ChannelKind.Phone) : [],
        ];
        return inQuestion.Count > 0
            && inQuestion.TrueForAll(address => account.Addresses.StateOf(address).Status != AddressStatus.Active);
    }
}
