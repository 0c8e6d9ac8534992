using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.InMemory.Blacklisting;
using ContactCore.InMemory.Limits;
using ContactCore.InMemory.Standings;

namespace ContactCore.InMemory.Stores;

/// <summary>What one account can see at one moment; nothing that is written later changes it.</summary>
internal sealed record Snapshot(
    AccountId Account, AccountState State, ImmutableDictionary<string, EmailEntries> Emails, bool IsWritten)
{
    public AddressFacts Addresses { get; } = new(Account, State.Standings, Emails, State.Phones);

    /// <summary>Where the account's contact limit lies, or null where it has none or has not reached it.</summary>
    public LimitPlace? Limit => LimitPlaces.Of(this);
}
