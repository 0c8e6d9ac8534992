using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.Standings;

/// <summary>Refuses emails by recording that they are unsubscribed.</summary>
internal sealed class UnsubscriptionRefusal(Session session, IStandingReader reader, IRefusalKeeping keeping, string? reason)
    : AddressRefusal(keeping)
{
    public override async Task<IReadOnlySet<AddressKey>> KnownAsync(
        IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken)
    {
        IReadOnlyList<Standing> found = await reader.GetAsync(session.Account, addresses, cancellationToken).ConfigureAwait(false);
        return found.Where(standing => standing.Known.HasFlag(KnownFacts.Unsubscribed)).Select(standing => standing.Address).ToHashSet();
    }

    public override Change Of(DateTimeOffset at, AddressKey address) =>
        FactChange.Of(session, at, address, StandingFact.Unsubscribed, new Fact(at, reason, session.Actor));
}
