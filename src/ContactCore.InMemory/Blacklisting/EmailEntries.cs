using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Text;

namespace ContactCore.InMemory.Blacklisting;

/// <summary>The accounts' entries on one email, at least one. Kept for the whole installation.</summary>
internal sealed class EmailEntries
{
    private readonly ImmutableDictionary<AccountId, BlacklistEntry> _byAccount;
    private readonly BlacklistEntry _earliest;

    private EmailEntries(ImmutableDictionary<AccountId, BlacklistEntry> byAccount)
    {
        _byAccount = byAccount;
        // Two of one instant: the account's name decides, so that the answer does not depend on chance.
        _earliest = byAccount
            .OrderBy(pair => pair.Value.Since).ThenBy(pair => pair.Key.Value, CodePointOrder.Instance).First().Value;
    }

    public int Count => _byAccount.Count;

    public static EmailEntries Of(AccountId account, BlacklistEntry entry) =>
        new(ImmutableDictionary<AccountId, BlacklistEntry>.Empty.Add(account, entry));

    public bool Has(AccountId account) => _byAccount.ContainsKey(account);

    public BlacklistEntry? Of(AccountId account) => _byAccount.GetValueOrDefault(account);

    public EmailEntries With(AccountId account, BlacklistEntry entry) => new(_byAccount.Add(account, entry));

    /// <summary>The entries without an account's, or null where none is left.</summary>
    /// <param name="account">The account.</param>
    public EmailEntries? Without(AccountId account) =>
        _byAccount.Remove(account) is { IsEmpty: false } rest ? new EmailEntries(rest) : null;

    /// <summary>What an account sees of them: of other accounts' only the earliest one's instant and category.</summary>
    /// <param name="account">The account.</param>
    public BlacklistState SeenBy(AccountId account) =>
        new(_earliest.Since, _earliest.Category, _byAccount.GetValueOrDefault(account));
}
