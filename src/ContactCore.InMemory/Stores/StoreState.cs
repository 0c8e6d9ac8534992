using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.InMemory.Blacklisting;

namespace ContactCore.InMemory.Stores;

/// <summary>The whole store at one moment: each account's own, and the installation's blacklist of emails.</summary>
internal sealed record StoreState(
    ImmutableDictionary<AccountId, AccountState> Accounts, ImmutableDictionary<string, EmailEntries> Emails)
{
    public static readonly StoreState Empty = new(
        ImmutableDictionary<AccountId, AccountState>.Empty,
        ImmutableDictionary.Create<string, EmailEntries>(StringComparer.Ordinal));

    /// <summary>Whether events are kept for the host's handlers.</summary>
    public bool HooksAreOn { get; init; }

    public Snapshot Of(AccountId account) => Accounts.TryGetValue(account, out AccountState? state)
        ? new Snapshot(account, state, Emails, IsWritten: true)
        : new Snapshot(account, AccountState.Empty, Emails, IsWritten: false);
}
