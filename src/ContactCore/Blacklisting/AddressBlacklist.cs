using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Blacklisting;

/// <summary>
/// Addresses never to be sent to: emails on the installation's list, phones on the account's own. An address is
/// blacklisted while any entry stands (rule 4).
/// </summary>
public sealed class AddressBlacklist
{
    private const int PageSize = 500;

    private readonly Session _session;
    private readonly IBlacklistReader _reader;
    private readonly IRefusalKeeping _keeping;
    private readonly bool _emailsAllowed;

    internal AddressBlacklist(Session session, IBlacklistReader reader, IRefusalKeeping keeping, bool emailsAllowed)
    {
        _keeping = keeping;
        _session = session;
        _reader = reader;
        _emailsAllowed = emailsAllowed;
    }

    /// <summary>What the account sees of the entries on an address.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What the account sees, or null where no entry stands.</returns>
    public async Task<BlacklistState?> FindAsync(ChannelAddress address, CancellationToken cancellationToken = default)
    {
        AddressKey key = Checked(address);
        IReadOnlyDictionary<AddressKey, BlacklistState> found =
            await _reader.GetAsync(_session.Account, [key], cancellationToken).ConfigureAwait(false);
        return found.GetValueOrDefault(key);
    }

    /// <summary>Adds the account's entry; where it has one already, that one stays, and the history notes the other.</summary>
    /// <param name="address">An email or a phone, whether a contact holds it or not.</param>
    /// <param name="reason">Why, 1 to 500 characters; other accounts do not see it.</param>
    /// <param name="category">The kind of reason; other accounts see it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether an entry was added.</returns>
    /// <exception cref="ContactRuleException">A push token, or emails while the installation does not let accounts.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    public async Task<bool> AddAsync(
        ChannelAddress address,
        string reason,
        BlacklistCategory category = BlacklistCategory.Manual,
        CancellationToken cancellationToken = default)
    {
        AddressKey key = Addable(address);
        DateTimeOffset at = _session.Now();
        EntryAdded added = NewEntry(_session, at, key, TextLimit.Reason.Required(reason, "reason"), Defined.Require(category, "category"));
        return await _keeping.WriteAsync(at, [added], cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <summary>
    /// Adds the account's entry on many addresses, in batches that are each all or nothing; where it has one already, that one
    /// stays. A run that stops leaves the finished batches standing and can be repeated.
    /// </summary>
    /// <param name="addresses">Emails and phones, whether contacts hold them or not.</param>
    /// <param name="reason">Why, 1 to 500 characters; other accounts do not see it.</param>
    /// <param name="category">The kind of reason; other accounts see it.</param>
    /// <param name="progress">Told after each batch what became of those so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many are new, and how many were there.</returns>
    /// <exception cref="ContactRuleException">A push token, or an email while the installation does not let accounts; the batches before it stand.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    public async Task<BlacklistOutcome> AddAsync(
        IAsyncEnumerable<ChannelAddress> addresses,
        string reason,
        BlacklistCategory category = BlacklistCategory.Manual,
        IProgress<BlacklistOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        string why = TextLimit.Reason.Required(reason, "reason");
        Defined.Require(category, "category");
        BlacklistOutcome outcome = new() { Added = 0, AlreadyThere = 0 };
        await foreach ((long added, long others) in BatchesAsync(
            addresses, (at, address) => NewEntry(_session, at, Addable(address), why, category), _keeping.WriteAsync, cancellationToken).ConfigureAwait(false))
        {
            outcome = new BlacklistOutcome { Added = outcome.Added + added, AlreadyThere = outcome.AlreadyThere + others };
            progress?.Report(outcome);
        }

        return outcome;
    }

    /// <summary>The account's own entries, by the code-point order of their keys, read page by page as they are asked for.</summary>
    /// <param name="kind">Email or Phone.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The addresses with the account's entries.</returns>
    /// <exception cref="InvalidValueException">The kind is neither.</exception>
    public async IAsyncEnumerable<ListedAddress> ListAsync(ChannelKind kind, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (kind is not (ChannelKind.Email or ChannelKind.Phone))
            throw new InvalidValueException("kind", $"is {kind}", "Email or Phone");
        string? after = null;
        IReadOnlyList<ListedAddress> page;
        do
        {
            page = await _reader.PageAsync(_session.Account, kind, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (ListedAddress listed in page)
            {
                yield return listed;
                after = listed.Address.Key;
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>Takes the account's own entry back; the address stays blacklisted while another account's stands.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is gone.</returns>
    /// <exception cref="ContactRuleException">The account has no entry on it.</exception>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    public async Task RemoveAsync(ChannelAddress address, string? reason = null, CancellationToken cancellationToken = default)
    {
        AddressKey key = Checked(address);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        DateTimeOffset at = _session.Now();
        if (await _session.ApplyOneAsync(at, Removal(at, key, why), cancellationToken).ConfigureAwait(false) == 0)
            throw new ContactRuleException(ContactRule.OwnEntryOnly, $"this account has no blacklist entry on {address.Masked}", "to remove an entry that the account added itself; the installation's handle removes any");
    }

    /// <summary>
    /// Takes the account's own entries on many addresses back, in batches that are each all or nothing. A run that stops leaves
    /// the finished batches standing and can be repeated.
    /// </summary>
    /// <param name="addresses">Emails and phones; one without an own entry is counted and nothing else.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="progress">Told after each batch what became of those so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many entries are gone, and how many addresses had none.</returns>
    /// <exception cref="ContactRuleException">A push token; the batches before it stand.</exception>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    public async Task<BlacklistRemovalOutcome> RemoveAsync(
        IAsyncEnumerable<ChannelAddress> addresses,
        string? reason = null,
        IProgress<BlacklistRemovalOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        BlacklistRemovalOutcome outcome = new() { Removed = 0, NotThere = 0 };
        await foreach ((long removed, long others) in BatchesAsync(
            addresses, (at, address) => Removal(at, Checked(address), why), RemoveTogetherAsync, cancellationToken).ConfigureAwait(false))
        {
            outcome = new BlacklistRemovalOutcome { Removed = outcome.Removed + removed, NotThere = outcome.NotThere + others };
            progress?.Report(outcome);
        }

        return outcome;
    }

    /// <summary>The way to put many addresses of a kind on the list.</summary>
    /// <exception cref="ContactRuleException">Push tokens, or emails while the installation does not let accounts.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    internal AddressRefusal Refusal(ChannelKind kind, string reason, BlacklistCategory category)
    {
        RequireAddable(kind);
        return new EntryRefusal(_session, _reader, _keeping, TextLimit.Reason.Required(reason, "reason"), Defined.Require(category, "category"));
    }

    internal static EntryAdded NewEntry(
        Session session, DateTimeOffset at, AddressKey key, string? reason, BlacklistCategory category) =>
        new(
            key,
            new BlacklistEntry(at, category, reason, session.Actor),
            new EntryFactory(session, at).OfAddress(key, HistoryWhat.Blacklisted, null, category.ToString(), reason));

    /// <summary>Writes a change for each address, batch by batch; gives of each batch how many had an effect and how many had none.</summary>
    private async IAsyncEnumerable<(long Affected, long Others)> BatchesAsync(
        IAsyncEnumerable<ChannelAddress> addresses,
        Func<DateTimeOffset, ChannelAddress, Change> change,
        Func<DateTimeOffset, IReadOnlyList<Change>, CancellationToken, Task<long>> write,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ChannelAddress[] some in addresses.Chunk(_session.BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            DateTimeOffset at = _session.Now();
            Change[] changes = [.. some.Select(address => change(at, address))];
            long affected = await write(at, changes, cancellationToken).ConfigureAwait(false);
            yield return (affected, changes.Length - affected);
        }
    }

    private async Task<long> RemoveTogetherAsync(DateTimeOffset at, IReadOnlyList<Change> removals, CancellationToken cancellationToken)
    {
        ApplyResult result = await _session.ApplyAsync(at, removals, cancellationToken).ConfigureAwait(false);
        return result.Affected.Sum();
    }

    private EntryRemoved Removal(DateTimeOffset at, AddressKey key, string? reason) =>
        new(key, new EntryFactory(_session, at).OfAddress(key, HistoryWhat.BlacklistRemoved, null, null, reason));

    private AddressKey Addable(ChannelAddress address)
    {
        AddressKey key = Checked(address);
        RequireAddable(key.Kind);
        return key;
    }

    private void RequireAddable(ChannelKind kind)
    {
        RequireKind(kind);
        if (kind == ChannelKind.Email && !_emailsAllowed)
            throw new ContactRuleException(ContactRule.BlacklistingOff, "accounts of this installation may not blacklist emails", "to unsubscribe the email, or to set AccountsMayBlacklistEmails");
    }

    private static AddressKey Checked(ChannelAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        RequireKind(address.Kind);
        return address.AddressKey;
    }

    private static void RequireKind(ChannelKind kind)
    {
        if (kind is not (ChannelKind.Email or ChannelKind.Phone))
            throw new ContactRuleException(ContactRule.KindOfAddress, $"a {kind} token cannot be blacklisted", "an email or a phone");
    }
}
