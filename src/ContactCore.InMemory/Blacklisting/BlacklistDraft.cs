using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Blacklisting;

/// <summary>Both blacklists while a change set is applied: the installation's emails and the account's phones.</summary>
internal sealed class BlacklistDraft(
    AccountId account,
    ImmutableDictionary<string, EmailEntries> emails,
    ImmutableDictionary<string, BlacklistEntry> phones)
{
    private readonly ImmutableDictionary<string, EmailEntries>.Builder _emails = emails.ToBuilder();
    private readonly ImmutableDictionary<string, BlacklistEntry>.Builder _phones = phones.ToBuilder();

    public IReadOnlyDictionary<string, EmailEntries> Emails => _emails;

    public IReadOnlyDictionary<string, BlacklistEntry> Phones => _phones;

    /// <summary>Adds the account's entry, where it has none.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether it had none.</returns>
    public bool TryAdd(AddressKey address, BlacklistEntry entry)
    {
        BlacklistEntry kept = entry with { Actor = KeptActor.Of(entry.Actor) };
        if (IsPhone(address))
            return _phones.TryAdd(address.Key, kept);
        EmailEntries? others = _emails.GetValueOrDefault(address.Key);
        if (others?.Has(account) == true)
            return false;
        _emails[address.Key] = others?.With(account, kept) ?? EmailEntries.Of(account, kept);
        return true;
    }

    /// <summary>Takes the account's own entry back.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <returns>Whether it had one.</returns>
    public bool TryRemoveOwn(AddressKey address)
    {
        if (IsPhone(address))
            return _phones.Remove(address.Key);
        if (_emails.GetValueOrDefault(address.Key) is not { } entries || !entries.Has(account))
            return false;
        if (entries.Without(account) is { } rest)
            _emails[address.Key] = rest;
        else
            _emails.Remove(address.Key);
        return true;
    }

    /// <summary>Forgets the account's entry on a phone.</summary>
    /// <returns>Whether it had one.</returns>
    public bool ForgetPhone(AddressKey address) => address.Kind == ChannelKind.Phone && _phones.Remove(address.Key);

    /// <summary>Removes every account's entry on an email.</summary>
    /// <param name="email">The email.</param>
    /// <returns>How many there were.</returns>
    public int RemoveAll(AddressKey email)
    {
        if (IsPhone(email))
            throw new ArgumentException("A phone's entry is its account's own; allowed: an email.", nameof(email));
        int count = _emails.GetValueOrDefault(email.Key)?.Count ?? 0;
        _emails.Remove(email.Key);
        return count;
    }

    public ImmutableDictionary<string, EmailEntries> FreezeEmails() => _emails.ToImmutable();

    public ImmutableDictionary<string, BlacklistEntry> FreezePhones() => _phones.ToImmutable();

    private static bool IsPhone(AddressKey address) => address.Kind switch
    {
        ChannelKind.Phone => true,
        ChannelKind.Email => false,
        _ => throw new ArgumentException($"{address.Kind} has no blacklist; allowed: an email or a phone.", nameof(address)),
    };
}
