using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Links;

/// <summary>What following a link needs of the link's account.</summary>
internal sealed record LinkAccount(Session Session, IStandingReader Standings, TombstoneGuard Tombstones, CategoryLeaving Leaving)
{
    public async Task<Standing?> StandingAsync(AddressKey address, CancellationToken cancellationToken)
    {
        IReadOnlyList<Standing> found = await Standings.GetAsync(Session.Account, [address], cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }
}
