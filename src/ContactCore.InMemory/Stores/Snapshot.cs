using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.InMemory.Blacklisting;
using ContactCore.InMemory.Standings;

namespace ContactCore.InMemory.Stores;

/// <summary>What one account can see at one moment; nothing that is written later changes it.</summary>
internal sealed record Snapshot(
    AccountId Account, AccountState State, ImmutableDictionary<string, EmailEntries> Emails, bool IsWritten)
{
    public AddressFacts Addresses { get; } = new(Account, State.Standings, Emails, State.Phones);
}
