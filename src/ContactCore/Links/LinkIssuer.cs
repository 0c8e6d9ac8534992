using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Links;

/// <summary>Makes links by the options of the host.</summary>
internal sealed class LinkIssuer(
    LinkSealer sealer, LinkAddress address, TimeSpan confirmationLifetime, TimeSpan unsubscribeLifetime, TimeProvider clock, IdGenerator ids)
{
    public ConfirmationLink Confirmation(AccountId account, EmailAddress email)
    {
        (string token, DateTimeOffset expires) = Seal(LinkPurpose.Confirm, account, email, null, confirmationLifetime);
        return new ConfirmationLink(token, address.Of(LinkPurpose.Confirm, token), expires);
    }

    public UnsubscribeLink Unsubscribe(AccountId account, EmailAddress email, Guid? category)
    {
        (string token, DateTimeOffset expires) = Seal(LinkPurpose.Unsubscribe, account, email, category, unsubscribeLifetime);
        return new UnsubscribeLink(token, address.Of(LinkPurpose.Unsubscribe, token), expires);
    }

    private (string Token, DateTimeOffset ExpiresAt) Seal(
        LinkPurpose purpose, AccountId account, EmailAddress email, Guid? category, TimeSpan lifetime)
    {
        DateTimeOffset expires = Microseconds.Now(clock) + lifetime;
        return (sealer.Seal(purpose, new LinkContent(ids.Next(), account, email.AddressKey, category, expires)), expires);
    }
}
