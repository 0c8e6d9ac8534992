using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.InMemory.Blacklisting;
using ContactCore.Standings;

namespace ContactCore.InMemory.Standings;

/// <summary>
/// What an account knows of addresses, out of a snapshot or out of a change set that is being applied: standing, the
/// blacklists and the status of both.
/// </summary>
internal sealed class AddressFacts(
    AccountId account,
    IReadOnlyDictionary<AddressKey, Standing> standings,
    IReadOnlyDictionary<string, EmailEntries> emails,
    IReadOnlyDictionary<string, BlacklistEntry> phones)
{
    /// <summary>The standing, or null where no fact stands: a row whose facts were lifted stays for its version alone.</summary>
    /// <param name="address">The address.</param>
    public Standing? StandingOf(AddressKey address) =>
        standings.TryGetValue(address, out Standing? standing) && AnyFact(standing) ? standing : null;

    public BlacklistState? BlacklistStateOf(AddressKey address) => address.Kind switch
    {
        ChannelKind.Email when emails.TryGetValue(address.Key, out EmailEntries? entries) => entries.SeenBy(account),
        ChannelKind.Phone when phones.TryGetValue(address.Key, out BlacklistEntry? own) => new(own.Since, own.Category, own),
        _ => null,
    };

    public AddressState StateOf(AddressKey address) =>
        StatusFunction.Of(address, StandingOf(address), BlacklistStateOf(address));

    private static bool AnyFact(Standing standing) => standing is not
    {
        ConfirmationAsked: null, Confirmed: null, Unsubscribed: null, Complained: null, Revoked: null,
    };
}
