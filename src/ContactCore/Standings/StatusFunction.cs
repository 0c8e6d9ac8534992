using ContactCore.Blacklisting;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// The one place that says what an address's status is: Blacklisted before SpamReported before Unsubscribed before
/// NotConfirmed before Active for an email; Blacklisted before Active for a phone; Revoked before Active for a push.
/// </summary>
public static class StatusFunction
{
    /// <summary>The status by standing alone, as stores keep it beside the facts; the blacklist is joined when read.</summary>
    /// <param name="standing">What is known, or null where nothing is.</param>
    /// <returns>The status.</returns>
    public static AddressStatus OfStanding(Standing? standing) => standing?.Address.Kind switch
    {
        ChannelKind.Email when standing.Complained is not null => AddressStatus.SpamReported,
        ChannelKind.Email when standing.Unsubscribed is not null => AddressStatus.Unsubscribed,
        ChannelKind.Email when standing is { ConfirmationAsked: not null, Confirmed: null } => AddressStatus.NotConfirmed,
        ChannelKind.MobilePush or ChannelKind.WebPush when standing.Revoked is not null => AddressStatus.Revoked,
        _ => AddressStatus.Active,
    };

    /// <summary>The whole state of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="standing">What is known, or null where nothing is.</param>
    /// <param name="blacklisting">The blacklist's entries on it, as the account may see them, or null.</param>
    /// <returns>The status with its reason and instant, and what it comes from.</returns>
    public static AddressState Of(AddressKey address, Standing? standing, BlacklistState? blacklisting)
    {
        AddressStatus status = blacklisting is null ? OfStanding(standing) : AddressStatus.Blacklisted;
        Fact? fact = status switch
        {
            AddressStatus.SpamReported => standing!.Complained,
            AddressStatus.Unsubscribed => standing!.Unsubscribed,
            AddressStatus.NotConfirmed => standing!.ConfirmationAsked,
            AddressStatus.Revoked => standing!.Revoked,
            _ => null,
        };
        return new AddressState
        {
            Address = address,
            Status = status,
            Reason = blacklisting is null ? fact?.Reason : blacklisting.ShownReason,
            At = blacklisting is null ? fact?.At : blacklisting.Since,
            Standing = standing,
            Blacklisting = blacklisting,
        };
    }
}
