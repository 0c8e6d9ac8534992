using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Tombstones;

namespace ContactCore.Links;

/// <summary>Asks people to confirm that an email is theirs before anything is sent to it.</summary>
public sealed class DoubleOptIn
{
    private readonly Session _session;
    private readonly AddressRegister _addresses;
    private readonly TombstoneGuard _guard;
    private readonly LinkIssuer _issuer;

    internal DoubleOptIn(Session session, AddressRegister addresses, TombstoneGuard guard, LinkIssuer issuer)
    {
        _session = session;
        _addresses = addresses;
        _guard = guard;
        _issuer = issuer;
    }

    /// <summary>
    /// Asks an email for a confirmation, and gives the link to send to it. It is asked only where nothing is known of the
    /// address and no live contact holds it; where it is still waiting for an answer there is another link. How often a
    /// stranger may have mail sent to an address is for the host's form to limit.
    /// </summary>
    /// <param name="email">The email.</param>
    /// <param name="reason">What for, such as the form's name; at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The link, or that there is none to send.</returns>
    /// <exception cref="MissingOptionException">Links.Secrets or Links.BaseAddress is not set, or a secret of Erasure.Secrets that somebody was erased under; nothing was changed.</exception>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    public async Task<ConfirmationRequest> AskAsync(EmailAddress email, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        ConfirmationLink link = _issuer.Confirmation(_session.Account, email);
        DateTimeOffset at = _session.Now();
        FactRecorded asked = FactChange.Of(_session, at, email.AddressKey, StandingFact.ConfirmationAsked, new Fact(at, why, _session.Actor));
        ApplyResult applied = await _guard.ApplyAsync(
            at,
            [email.AddressKey],
            null,
            erased => erased.Of(email.AddressKey) is { } trace && TombstoneRules.RefusesAsking(trace) ? [] : [asked],
            cancellationToken).ConfigureAwait(false);
        AddressState state = await _addresses.StateAsync(email, cancellationToken).ConfigureAwait(false);
        if (applied.Affected.Count == 0)
            return new ConfirmationRequest(ConfirmationOutcome.AlreadyKnown, null, state);
        return applied.Affected[0] > 0 ? new ConfirmationRequest(ConfirmationOutcome.Asked, link, state)
            : state.Status == AddressStatus.NotConfirmed ? new ConfirmationRequest(ConfirmationOutcome.AskedAgain, link, state)
            : new ConfirmationRequest(ConfirmationOutcome.AlreadyKnown, null, state);
    }
}
