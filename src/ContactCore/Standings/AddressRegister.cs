using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Standings;

/// <summary>
/// What is known of addresses, whoever holds them. A refusal is always taken, repeated or late; loosening goes only by
/// the ways of rule 3: a complaint is cleared by an operator with a reason or by new consent, an unsubscription by new
/// consent alone.
/// </summary>
public sealed class AddressRegister
{
    private readonly Session _session;
    private readonly IStandingReader _standings;
    private readonly IBlacklistReader _blacklist;

    internal AddressRegister(Session session, IStandingReader standings, IBlacklistReader blacklist)
    {
        _session = session;
        _standings = standings;
        _blacklist = blacklist;
    }

    /// <summary>The state of an address in the account.</summary>
    /// <param name="address">The address, whether a contact holds it or not.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its status, with what it comes from.</returns>
    public async Task<AddressState> StateAsync(ChannelAddress address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        AddressKey key = address.AddressKey;
        Standing? standing = await StandingAsync(key, cancellationToken).ConfigureAwait(false);
        IReadOnlyDictionary<AddressKey, BlacklistState> blacklisting =
            await _blacklist.GetAsync(_session.Account, [key], cancellationToken).ConfigureAwait(false);
        return StatusFunction.Of(key, standing, blacklisting.GetValueOrDefault(key));
    }

    /// <summary>Records that the person unsubscribed; for a phone it makes a blacklist entry with the category Stop.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    /// <exception cref="ContactRuleException">A push token, which is revoked instead.</exception>
    public async Task UnsubscribeAsync(ChannelAddress address, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        if (address.Kind != ChannelKind.Phone)
        {
            await RecordAsync(address, StandingFact.Unsubscribed, why, cancellationToken).ConfigureAwait(false);
            return;
        }

        DateTimeOffset at = _session.Now();
        EntryAdded stop = AddressBlacklist.NewEntry(_session, at, address.AddressKey, why ?? "stop", BlacklistCategory.Stop);
        await _session.ApplyOneAsync(at, stop, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Records that the person complained of spam.</summary>
    /// <param name="email">The email.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    public Task ReportSpamAsync(EmailAddress email, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        return RecordAsync(email, StandingFact.Complained, TextLimit.Reason.Optional(reason, "reason"), cancellationToken);
    }

    /// <summary>Records that a push token does not work any more, or that the person took the permission back.</summary>
    /// <param name="token">The token.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    public Task RevokeAsync(PushToken token, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        return RecordAsync(token, StandingFact.Revoked, TextLimit.Reason.Optional(reason, "reason"), cancellationToken);
    }

    /// <summary>An operator removes an email from the spam complaints; an unsubscription stays.</summary>
    /// <param name="email">The email.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is cleared.</returns>
    /// <exception cref="ContactRuleException">There is no complaint of it.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    /// <exception cref="VersionConflictException">The standing moved meanwhile.</exception>
    public Task ClearComplaintAsync(EmailAddress email, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        string why = TextLimit.Reason.Required(reason, "reason");
        return LiftAsync(email, [StandingFact.Complained], HistoryWhat.ComplaintCleared, null, why, null, cancellationToken);
    }

    /// <summary>The person agrees again: an unsubscription, a complaint or a revocation is lifted; a blacklisting stays.</summary>
    /// <param name="address">An email or a push token.</param>
    /// <param name="consent">The evidence, kept in the address's history.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    /// <exception cref="ContactRuleException">Nothing of the kind was refused, or the consent is older than the refusal.</exception>
    /// <exception cref="VersionConflictException">The standing moved meanwhile.</exception>
    public Task ConsentAsync(ChannelAddress address, Consent consent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(consent);
        StandingFact[] refusals = [StandingFact.Unsubscribed, StandingFact.Complained, StandingFact.Revoked];
        return LiftAsync(address, refusals, HistoryWhat.ConsentRenewed, ConsentEvidence.Of(consent), null, consent.At, cancellationToken);
    }

    private async Task RecordAsync(ChannelAddress address, StandingFact fact, string? reason, CancellationToken cancellationToken)
    {
        DateTimeOffset at = _session.Now();
        FactRecorded recorded = FactChange.Of(_session, at, address.AddressKey, fact, new Fact(at, reason, _session.Actor));
        await _session.ApplyOneAsync(at, recorded, cancellationToken).ConfigureAwait(false);
    }

    private async Task LiftAsync(
        ChannelAddress address,
        StandingFact[] facts,
        HistoryWhat what,
        string? evidence,
        string? reason,
        DateTimeOffset? given,
        CancellationToken cancellationToken)
    {
        Standing standing = await StandingAsync(address.AddressKey, cancellationToken).ConfigureAwait(false)
            ?? new Standing(address.AddressKey);
        StandingFact[] standingOnes = [.. facts.Where(fact => standing[fact] is not null)];
        if (standingOnes.Length == 0)
            throw new ContactRuleException(ContactRule.LooseningRefused, $"{address.Masked} has none of: {string.Join(", ", facts)}", LooseningWays.Of(standing));
        DateTimeOffset at = _session.Now();

        // A refusal that was imported with an instant ahead counts as one of now.
        if (standingOnes.Any(fact => given < standing[fact]!.At && given < at))
            throw new ContactRuleException(ContactRule.LooseningRefused, $"the consent is older than what {address.Masked} refused", "consent that was given after the refusal");
        HistoryEntry entry = new EntryFactory(_session, at).OfAddress(
            address.AddressKey, what, string.Join(", ", standingOnes), evidence, reason);
        FactsLifted lifted = new(address.AddressKey, [.. standingOnes], standing.Version, entry);
        await _session.ApplyOneAsync(at, lifted, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Standing?> StandingAsync(AddressKey address, CancellationToken cancellationToken)
    {
        IReadOnlyList<Standing> found = await _standings.GetAsync(_session.Account, [address], cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }
}
