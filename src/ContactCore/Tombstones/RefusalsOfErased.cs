using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Tombstones;

/// <summary>Keeps what an erased address refuses in its tombstone.</summary>
internal sealed class RefusalsOfErased(TombstoneGuard guard) : IRefusalKeeping
{
    public async Task<long> WriteAsync(DateTimeOffset at, IReadOnlyList<Change> refusals, CancellationToken cancellationToken)
    {
        AddressKey[] addresses = [.. refusals.Select(AddressOf).OfType<AddressKey>()];
        ApplyResult result = await guard.RefuseAsync(
            at, addresses, erased => Task.FromResult<IReadOnlyList<Change>>([.. TombstoneRules.Redirect(refusals, erased)]), cancellationToken)
            .ConfigureAwait(false);
        return result.Affected.Sum();
    }

    private static AddressKey? AddressOf(Change refusal) => refusal switch
    {
        FactRecorded fact => fact.Address,
        EntryAdded entry => entry.Address,
        _ => null,
    };
}
