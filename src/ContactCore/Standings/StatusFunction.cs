using ContactCore.Blacklisting;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// The one place that says what an address's status is: Blacklisted before SpamReported before Unsubscribed before
/// NotConfirmed before Active for an email; Blacklisted before Active for a phone; Revoked before Active for a push.
/// </summary>
public static class StatusFunction
{
    /// <summary>The status by what is known.</summary>
    /// <param name="kind">The kind of address.</param>
    /// <param name="known">What is known of it.</param>
    /// <returns>The status.</returns>
    public static AddressStatus Of(ChannelKind kind, KnownFacts known) => kind switch
    {
        ChannelKind.Email or ChannelKind.Phone when Has(KnownFacts.BlacklistedHere | KnownFacts.BlacklistedElsewhere, known) => AddressStatus.Blacklisted,
        ChannelKind.Email when Has(KnownFacts.Complained, known) => AddressStatus.SpamReported,
        ChannelKind.Email when Has(KnownFacts.Unsubscribed, known) => AddressStatus.Unsubscribed,
        ChannelKind.Email when Has(KnownFacts.ConfirmationAsked, known) && !Has(KnownFacts.Confirmed, known) => AddressStatus.NotConfirmed,
        ChannelKind.MobilePush or ChannelKind.WebPush when Has(KnownFacts.Revoked, known) => AddressStatus.Revoked,
        _ => AddressStatus.Active,
    };

    /// <summary>The status by standing alone, as stores keep it beside the facts; the blacklist is joined when read.</summary>
    /// <param name="standing">What is known, or null where nothing is.</param>
    /// <returns>The status.</returns>
    public static AddressStatus OfStanding(Standing? standing) =>
        standing is null ? AddressStatus.Active : Of(standing.Address.Kind, standing.Known);

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
            At = blacklisting is null ? fact?.At : blacklisting.ShownAt,
            Standing = standing,
            Blacklisting = blacklisting,
        };
    }

    private static bool Has(KnownFacts any, KnownFacts known) => (known & any) != KnownFacts.None;
}
