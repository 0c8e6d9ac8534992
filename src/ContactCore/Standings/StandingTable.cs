using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// The whole of rule 3 as one table: what can be done about an address, what each action demands of what is known of it,
/// and what follows. A refusal is always taken; only loosening demands anything. The feature services decide by it, and
/// the page of statuses and its tests are made from it.
/// </summary>
public static class StandingTable
{
    private const KnownFacts Refusals = KnownFacts.Unsubscribed | KnownFacts.Complained | KnownFacts.Revoked;
    private const KnownFacts Entries = KnownFacts.BlacklistedHere | KnownFacts.BlacklistedElsewhere;

    /// <summary>The rules; of each action there is at most one for a kind of address.</summary>
    public static IReadOnlyList<StandingRule> Rules { get; } =
    [
        new(StandingAction.Unsubscribe, ChannelKind.Email)
        {
            Records = KnownFacts.Unsubscribed,
            By = "the person or whoever reports it: UnsubscribeAsync, an unsubscribe link, an activity, an import",
            InWords = "to unsubscribe it",
        },
        new(StandingAction.Unsubscribe, ChannelKind.Phone)
        {
            Records = KnownFacts.BlacklistedHere,
            By = "the person or whoever reports it: UnsubscribeAsync, an activity, an import; the entry has the category Stop",
            InWords = "to unsubscribe it",
        },
        new(StandingAction.ReportSpam, ChannelKind.Email)
        {
            Records = KnownFacts.Complained,
            By = "whoever reports it: ReportSpamAsync, an activity, an import",
            InWords = "to report a complaint",
        },
        new(StandingAction.Revoke, ChannelKind.MobilePush, ChannelKind.WebPush)
        {
            Records = KnownFacts.Revoked,
            By = "whoever reports it: RevokeAsync, an activity, an import",
            InWords = "to revoke it",
        },
        new(StandingAction.Blacklist, ChannelKind.Email, ChannelKind.Phone)
        {
            Records = KnownFacts.BlacklistedHere,
            By = "an operator with a reason: Blacklist.AddAsync; an activity, an import",
            InWords = "to blacklist it",
        },
        new(StandingAction.AskConfirmation, ChannelKind.Email)
        {
            Demand = StandingDemand.NothingKnown,
            Records = KnownFacts.ConfirmationAsked,
            By = "whoever signs up: DoubleOptIn.AskAsync, an import",
            InWords = "to ask for a confirmation",
        },
        new(StandingAction.Confirm, ChannelKind.Email)
        {
            Demand = StandingDemand.OneOf,
            Needs = KnownFacts.ConfirmationAsked,
            Records = KnownFacts.Confirmed,
            By = "the person, by the link that was sent to the address: IContactLinks.ConfirmAsync",
            InWords = "to confirm it by the link that was sent to it",
        },
        new(StandingAction.ClearComplaint, ChannelKind.Email)
        {
            Demand = StandingDemand.OneOf,
            Needs = KnownFacts.Complained,
            Lifts = KnownFacts.Complained,
            By = "an operator with a reason: ClearComplaintAsync",
            InWords = "to clear the complaint with a reason",
        },
        new(StandingAction.RenewConsent, ChannelKind.Email, ChannelKind.MobilePush, ChannelKind.WebPush)
        {
            Demand = StandingDemand.OneOf,
            Needs = Refusals,
            Lifts = Refusals,
            By = "the person, with evidence given after the refusal: ConsentAsync",
            InWords = "to record new consent of the person",
        },
        new(StandingAction.RemoveFromBlacklist, ChannelKind.Email, ChannelKind.Phone)
        {
            Demand = StandingDemand.OneOf,
            Needs = KnownFacts.BlacklistedHere,
            Lifts = KnownFacts.BlacklistedHere,
            By = "an operator of the account whose entry it is: Blacklist.RemoveAsync",
            InWords = "to remove the blacklist entry that the account added itself",
        },
        new(StandingAction.RemoveAllFromBlacklist, ChannelKind.Email)
        {
            Demand = StandingDemand.OneOfToDoAnything,
            Needs = Entries,
            Lifts = Entries,
            By = "the installation: IInstallation.RemoveFromBlacklistAsync",
            InWords = "to remove every blacklist entry by the installation's handle",
        },
    ];

    /// <summary>The rule of an action on a kind of address.</summary>
    /// <param name="action">The action.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The rule, or null where the action cannot be done to such an address.</returns>
    public static StandingRule? Find(StandingAction action, ChannelKind kind) =>
        Rules.FirstOrDefault(rule => rule.Action == action && rule.Kinds.Contains(kind));

    /// <summary>What may be done to make an address less refusing.</summary>
    /// <param name="kind">The kind of address.</param>
    /// <param name="known">What is known of it.</param>
    /// <returns>The rules, in the table's order; none where nothing of it is refused.</returns>
    public static IEnumerable<StandingRule> WaysOut(ChannelKind kind, KnownFacts known) =>
        Rules.Where(rule => rule.Loosens && rule.Kinds.Contains(kind) && rule.IsMetBy(known) && rule.After(known) != known);
}
