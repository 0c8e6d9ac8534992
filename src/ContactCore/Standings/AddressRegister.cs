using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Standings;

/// <summary>
/// What is known of addresses, whoever holds them. What can be done about one, what it demands and what follows is the
/// <see cref="StandingTable"/>: a refusal is always taken, repeated or late; loosening has few ways.
/// </summary>
public sealed class AddressRegister
{
    private const string Stop = "stop";

    private readonly Session _session;
    private readonly IStandingReader _standings;
    private readonly IBlacklistReader _blacklist;
    private readonly IRefusalKeeping _refusals;
    private readonly SendJudge _judge;

    internal AddressRegister(
        Session session,
        IStandingReader standings,
        IBlacklistReader blacklist,
        ISendingReader sendings,
        ICategoryReader categories,
        IRefusalKeeping refusals)
    {
        _session = session;
        _standings = standings;
        _blacklist = blacklist;
        _refusals = refusals;
        _judge = new SendJudge(session, sendings, categories);
    }

    /// <summary>
    /// Whether a message may be sent to an address now: its status is Active, and a live contact within the contact limit
    /// holds it, in the category where one is named.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="category">The subscription category that the message belongs to, or null where it belongs to none, such as a receipt.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Yes, or why not.</returns>
    /// <exception cref="NotFoundException">There is no such category.</exception>
    public Task<SendDecision> CanSendAsync(ChannelAddress address, string? category, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return _judge.DecideAsync(address, category, cancellationToken);
    }

    /// <summary>
    /// As <see cref="CanSendAsync(ChannelAddress, string?, CancellationToken)"/> for a stream of addresses. They are decided
    /// 500 at a time, shortly before they are given, and nothing is held open meanwhile, so that one can send as they come.
    /// </summary>
    /// <param name="addresses">The addresses.</param>
    /// <param name="category">The subscription category, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A decision for each address, in their order.</returns>
    /// <exception cref="NotFoundException">There is no such category.</exception>
    public IAsyncEnumerable<SendDecision> CanSendAsync(
        IAsyncEnumerable<ChannelAddress> addresses, string? category, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return _judge.DecideAsync(addresses, category, cancellationToken);
    }

    /// <summary>
    /// The state of an address in the account. A contact limit is not looked at, since it is one of contacts: the channels of
    /// a contact say OverLimit, and <see cref="CanSendAsync(ChannelAddress, string?, CancellationToken)"/> heeds it.
    /// </summary>
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
    public Task UnsubscribeAsync(ChannelAddress address, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TakeAsync(StandingAction.Unsubscribe, address, reason, cancellationToken);
    }

    /// <summary>Records that the person complained of spam.</summary>
    /// <param name="email">The email.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    public Task ReportSpamAsync(EmailAddress email, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        return TakeAsync(StandingAction.ReportSpam, email, reason, cancellationToken);
    }

    /// <summary>Records that a push token does not work any more, or that the person took the permission back.</summary>
    /// <param name="token">The token.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    public Task RevokeAsync(PushToken token, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        return TakeAsync(StandingAction.Revoke, token, reason, cancellationToken);
    }

    /// <summary>An operator removes an email from the spam complaints; an unsubscription stays.</summary>
    /// <param name="email">The email.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is cleared.</returns>
    /// <exception cref="StandingRuleException">There is no complaint of it.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    /// <exception cref="VersionConflictException">The standing moved meanwhile.</exception>
    public Task ClearComplaintAsync(EmailAddress email, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        string why = TextLimit.Reason.Required(reason, "reason");
        return LiftAsync(StandingAction.ClearComplaint, email, HistoryWhat.ComplaintCleared, null, why, null, cancellationToken);
    }

    /// <summary>The person agrees again: an unsubscription, a complaint or a revocation is lifted; a blacklisting stays.</summary>
    /// <param name="address">An email or a push token.</param>
    /// <param name="consent">The evidence, kept in the address's history.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is recorded.</returns>
    /// <exception cref="StandingRuleException">Nothing of the kind was refused, or the consent is older than the refusal.</exception>
    /// <exception cref="InvalidValueException">The consent is ahead of the clock.</exception>
    /// <exception cref="ContactRuleException">A phone, of which the blacklist entry is removed instead.</exception>
    /// <exception cref="VersionConflictException">The standing moved meanwhile.</exception>
    public Task ConsentAsync(ChannelAddress address, Consent consent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(consent);
        ConsentEvidence.RequirePast(consent, _session.Now());
        return LiftAsync(
            StandingAction.RenewConsent, address, HistoryWhat.ConsentRenewed, ConsentEvidence.Of(consent), null, consent.At, cancellationToken);
    }

    /// <summary>The way to unsubscribe many addresses of a kind; phones get an entry with the category Stop.</summary>
    /// <exception cref="ContactRuleException">Push tokens, which are revoked instead.</exception>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    internal AddressRefusal Unsubscription(ChannelKind kind, string? reason)
    {
        StandingRule rule = RuleOf(StandingAction.Unsubscribe, kind);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        return rule.Records == KnownFacts.BlacklistedHere
            ? new EntryRefusal(_session, _blacklist, _refusals, why ?? Stop, BlacklistCategory.Stop)
            : new UnsubscriptionRefusal(_session, _standings, _refusals, why);
    }

    private async Task TakeAsync(
        StandingAction action, ChannelAddress address, string? reason, CancellationToken cancellationToken)
    {
        StandingRule rule = RuleOf(action, address.Kind);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        DateTimeOffset at = _session.Now();
        Change change = rule.Records == KnownFacts.BlacklistedHere
            ? AddressBlacklist.NewEntry(_session, at, address.AddressKey, why ?? Stop, BlacklistCategory.Stop)
            : FactChange.Of(_session, at, address.AddressKey, rule.Records.AsFact(), new Fact(at, why, _session.Actor));
        await _refusals.WriteAsync(at, [change], cancellationToken).ConfigureAwait(false);
    }

    private async Task LiftAsync(
        StandingAction action,
        ChannelAddress address,
        HistoryWhat what,
        string? evidence,
        string? reason,
        DateTimeOffset? given,
        CancellationToken cancellationToken)
    {
        StandingRule rule = RuleOf(action, address.Kind);
        AddressState state = await StateAsync(address, cancellationToken).ConfigureAwait(false);
        if (!rule.IsMetBy(state.Known))
            throw new StandingRuleException(action, address, state.Known);
        Standing standing = state.Standing!;
        StandingFact[] lifted = [.. (standing.Known & rule.Lifts).AsFacts()];
        DateTimeOffset at = _session.Now();

        // A refusal that was imported with an instant ahead counts as one of now.
        if (lifted.Any(fact => given < standing[fact]!.At && given < at))
            throw new StandingRuleException(action, address, state.Known, "the consent is older than the refusal", "consent that was given after the refusal");
        HistoryEntry entry = new EntryFactory(_session, at).OfAddress(
            address.AddressKey, what, string.Join(", ", lifted), evidence, reason);
        await _session.ApplyOneAsync(at, new FactsLifted(address.AddressKey, [.. lifted], standing.Version, entry), cancellationToken).ConfigureAwait(false);
    }

    private static StandingRule RuleOf(StandingAction action, ChannelKind kind) =>
        StandingTable.Find(action, kind) ?? throw new ContactRuleException(
            ContactRule.KindOfAddress,
            $"{action} cannot be done to a {kind} address",
            string.Join("; ", StandingTable.Rules.Where(rule => rule.Kinds.Contains(kind)).Select(rule => rule.InWords)));

    private async Task<Standing?> StandingAsync(AddressKey address, CancellationToken cancellationToken)
    {
        IReadOnlyList<Standing> found = await _standings.GetAsync(_session.Account, [address], cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }
}
