using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Links;

/// <summary>What came of following a link, and whose it was.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Account">The account that the link belongs to, or null where it is Altered.</param>
/// <param name="Email">The email that the link belongs to, in the form of its key; null where it is Altered.</param>
public sealed record LinkAnswer(LinkOutcome Outcome, AccountId? Account, EmailAddress? Email)
{
    /// <summary>The outcome alone, so that a log line shows no address by mistake.</summary>
    /// <returns>Such as <c>Done</c>.</returns>
    public override string ToString() => Outcome.ToString();
}
