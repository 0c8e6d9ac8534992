using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Tombstones;

/// <summary>Decides what an erased address means for what is to be written of it.</summary>
internal static class TombstoneRules
{
    private const KnownFacts Refusals = KnownFacts.Unsubscribed | KnownFacts.Complained | KnownFacts.Revoked;
    private const string Allowed = "consent that the person gave themselves after that, as Consent.Given with an actor of the kind Contact";

    /// <summary>Refuses to write of somebody who was erased.</summary>
    /// <exception cref="ContactRuleException">One of the addresses, or the external ID, was erased.</exception>
    public static void RequireNotErased(IEnumerable<AddressKey> addresses, string? externalId, ErasedFound found)
    {
        if (TracesOf(addresses, externalId, found).Count > 0)
            throw Erased();
    }

    /// <summary>
    /// The changes by which an erased person comes back with new consent of their own. That lifts what they had refused, as
    /// it does of anybody; a blacklisting and a confirmation that is waited for are no matter of consent, and stand again.
    /// </summary>
    /// <exception cref="ContactRuleException">The consent is not the person's own, or not newer than the erasing.</exception>
    public static IReadOnlyList<Change> Return(
        Session session, DateTimeOffset at, IReadOnlyCollection<AddressKey> addresses, string? externalId, Consent? consent, ErasedFound found)
    {
        IReadOnlyList<ErasedTrace> traces = TracesOf(addresses, externalId, found);
        if (traces.Count == 0)
            return [];
        Actor witness = consent?.Actor ?? session.Actor;
        DateTimeOffset given = consent?.At ?? at;
        if (witness.Kind != ActorKind.Contact || traces.Any(trace => trace.At >= given))
            throw Erased();
        return
        [
            new TombstonesLifted(traces.SelectMany(trace => trace.Keys).Distinct().ToValueList()),
            .. addresses.Distinct().SelectMany(address => StandsAgain(session, at, address, found.Of(address))),
        ];
    }

    /// <summary>The changes with what an erased address refuses noted in its tombstone alone, so that the address is not written again.</summary>
    public static IEnumerable<Change> Redirect(IEnumerable<Change> changes, ErasedFound found) =>
        found.IsEmpty ? changes : changes.SelectMany(change => change switch
        {
            FactRecorded recorded when found.Of(recorded.Address) is { } trace => Tightened(trace, recorded.Fact.AsKnown(), Earlier(recorded.Value.At, recorded.Entry.At)),
            EntryAdded { Address.Kind: ChannelKind.Phone } added when found.Of(added.Address) is { } trace =>
                Tightened(trace, KnownFacts.BlacklistedHere, Earlier(added.Entry.Since, added.History.At)),
            _ => [change],
        });

    /// <summary>Whether an erased address must not even be asked for a confirmation.</summary>
    public static bool RefusesAsking(ErasedTrace trace) => (trace.Facts & (Refusals | KnownFacts.BlacklistedHere)) != KnownFacts.None;

    private static IReadOnlyList<ErasedTrace> TracesOf(IEnumerable<AddressKey> addresses, string? externalId, ErasedFound found)
    {
        if (found.IsEmpty)
            return [];
        ErasedTrace? ofExternalId = externalId is null ? null : found.Of(externalId);
        return [.. addresses.Select(found.Of).Append(ofExternalId).OfType<ErasedTrace>()];
    }

    private static ContactRuleException Erased() => new(ContactRule.Erased, "the person was erased", Allowed);

    // When it was refused, so that the same news once more says nothing new; and never an instant ahead.
    private static DateTimeOffset Earlier(DateTimeOffset refused, DateTimeOffset told) => refused < told ? refused : told;

    private static IEnumerable<Change> Tightened(ErasedTrace trace, KnownFacts facts, DateTimeOffset at) =>
        trace.Keys.Select(key => new TombstoneTightened(key, facts, at));

    private static IEnumerable<Change> StandsAgain(Session session, DateTimeOffset at, AddressKey address, ErasedTrace? trace)
    {
        const string Reason = "stood when the person was erased";
        KnownFacts facts = trace?.Facts ?? KnownFacts.None;
        if (facts.HasFlag(KnownFacts.ConfirmationAsked) && !facts.HasFlag(KnownFacts.Confirmed))
            yield return FactChange.Of(session, at, address, StandingFact.ConfirmationAsked, new Fact(at, Reason, session.Actor));
        if (address.Kind == ChannelKind.Phone && facts.HasFlag(KnownFacts.BlacklistedHere))
            yield return AddressBlacklist.NewEntry(session, at, address, Reason, BlacklistCategory.Manual);
    }
}
