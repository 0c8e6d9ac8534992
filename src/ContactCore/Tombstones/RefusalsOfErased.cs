using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Tombstones;

/// <summary>Keeps what an erased address refuses in its tombstone.</summary>
internal sealed class RefusalsOfErased(TombstoneGuard guard) : IRefusalKeeping
{
    public async Task<IReadOnlyList<Change>> KeepAsync(AddressKey address, Change refusal, CancellationToken cancellationToken)
    {
        ErasedFound found = await guard.LookForRefusalAsync(address, cancellationToken).ConfigureAwait(false);
        return [.. TombstoneRules.Redirect([refusal], found)];
    }
}
