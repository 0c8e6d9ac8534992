using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Conformance;

/// <summary>Every set of facts that an address of a kind can have.</summary>
internal static class KnownSets
{
    private const KnownFacts OfEmails = KnownFacts.ConfirmationAsked | KnownFacts.Confirmed | KnownFacts.Unsubscribed | KnownFacts.Complained
        | KnownFacts.BlacklistedHere | KnownFacts.BlacklistedElsewhere;

    public static IEnumerable<KnownFacts> Of(ChannelKind kind)
    {
        KnownFacts possible = kind switch
        {
            ChannelKind.Email => OfEmails,
            ChannelKind.Phone => KnownFacts.BlacklistedHere,
            _ => KnownFacts.Revoked,
        };
        return Enumerable.Range(0, 128).Select(bits => (KnownFacts)bits).Where(known => (known & ~possible) == KnownFacts.None);
    }

    /// <summary>What an account sees of a set: beside its own entry, others' are not told.</summary>
    public static KnownFacts Seen(KnownFacts known) =>
        known.HasFlag(KnownFacts.BlacklistedHere) ? known & ~KnownFacts.BlacklistedElsewhere : known;
}
