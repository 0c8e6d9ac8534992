using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Links;

/// <summary>Follows links: opens the token, then acts in its account as the person.</summary>
internal sealed class ContactLinks(LinkSealer sealer, TimeProvider clock, ILinkAccounts accounts) : IContactLinks
{
    private const string Reason = "by the link";

    /// <summary>Who acts when a link is followed: the person, of whom no more is known.</summary>
    public static readonly Actor Follower = Actor.Contact("link");

    public LinkState Read(LinkPurpose purpose, string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Open(purpose, token, out _);
    }

    public Task<LinkAnswer> ConfirmAsync(string token, CancellationToken cancellationToken) =>
        FollowAsync(LinkPurpose.Confirm, token, ConfirmAsync, cancellationToken);

    public Task<LinkAnswer> UnsubscribeAsync(string token, CancellationToken cancellationToken) =>
        FollowAsync(LinkPurpose.Unsubscribe, token, UnsubscribeAsync, cancellationToken);

    private async Task<LinkAnswer> FollowAsync(
        LinkPurpose purpose,
        string token,
        Func<LinkAccount, LinkContent, CancellationToken, Task<LinkOutcome>> act,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        LinkState state = Open(purpose, token, out LinkContent? content);
        if (content is null)
            return new LinkAnswer(LinkOutcome.Altered, null, null);
        EmailAddress email = (EmailAddress)ChannelAddress.FromStore(content.Address.Kind, content.Address.Key, content.Address.Key);
        if (state == LinkState.Expired)
            return new LinkAnswer(LinkOutcome.Expired, content.Account, email);
        LinkAccount account = await accounts.OpenAsync(content.Account, cancellationToken).ConfigureAwait(false);
        LinkOutcome outcome = await act(account, content, cancellationToken).ConfigureAwait(false);
        return new LinkAnswer(outcome, content.Account, email);
    }

    private static async Task<LinkOutcome> ConfirmAsync(LinkAccount account, LinkContent content, CancellationToken cancellationToken)
    {
        StandingRule rule = StandingTable.Find(StandingAction.Confirm, content.Address.Kind)!;
        Session session = account.Session;
        DateTimeOffset at = session.Now();
        TokenUsed used = new(content.Id, LinkPurpose.Confirm, content.ExpiresAt);
        try
        {
            ApplyResult result = await account.Tombstones.RefuseAsync(at, [content.Address], ConfirmedAsync, cancellationToken).ConfigureAwait(false);
            return result.Affected.Count == 0 ? LinkOutcome.NotAsked : LinkOutcome.Done;
        }
        catch (TokenUsedException)
        {
            return LinkOutcome.Used;
        }

        // Of somebody who was erased meanwhile nothing is asked any more.
        async Task<IReadOnlyList<Change>> ConfirmedAsync(ErasedFound erased)
        {
            Standing? standing = await account.StandingAsync(content.Address, cancellationToken).ConfigureAwait(false);
            return rule.IsMetBy(standing?.Known ?? KnownFacts.None) ? [used, Recorded(session, at, content.Address, rule)] : [];
        }
    }

    // A link can be followed by anybody any number of times: a repetition leaves no entry, so that it cannot fill the history.
    private static async Task<LinkOutcome> UnsubscribeAsync(LinkAccount account, LinkContent content, CancellationToken cancellationToken)
    {
        if (content.Category is { } category)
        {
            bool left = await account.Leaving.LeaveAsync(content.Address, category, cancellationToken).ConfigureAwait(false);
            return left ? LinkOutcome.Done : LinkOutcome.AlreadyDone;
        }

        StandingRule rule = StandingTable.Find(StandingAction.Unsubscribe, content.Address.Kind)!;
        Session session = account.Session;
        DateTimeOffset at = session.Now();
        ApplyResult result = await account.Tombstones.RefuseAsync(at, [content.Address], RefusedAsync, cancellationToken).ConfigureAwait(false);
        return result.Affected.Count == 0 ? LinkOutcome.AlreadyDone : LinkOutcome.Done;

        async Task<IReadOnlyList<Change>> RefusedAsync(ErasedFound erased)
        {
            Standing? standing = await account.StandingAsync(content.Address, cancellationToken).ConfigureAwait(false);
            KnownFacts known = (standing?.Known ?? KnownFacts.None) | (erased.Of(content.Address)?.Facts ?? KnownFacts.None);
            return known.HasFlag(rule.Records) ? [] : [.. TombstoneRules.Redirect([Recorded(session, at, content.Address, rule)], erased)];
        }
    }

    private static FactRecorded Recorded(Session session, DateTimeOffset at, AddressKey address, StandingRule rule) =>
        FactChange.Of(session, at, address, rule.Records.AsFact(), new Fact(at, Reason, session.Actor));

    private LinkState Open(LinkPurpose purpose, string token, out LinkContent? content) =>
        !sealer.TryOpen(purpose, token, out content) ? LinkState.Altered
        : content.ExpiresAt <= clock.GetUtcNow() ? LinkState.Expired
        : LinkState.Valid;
}
