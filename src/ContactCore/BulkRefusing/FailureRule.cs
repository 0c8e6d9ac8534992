using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.BulkRefusing;

/// <summary>Blacklists addresses that messages failed at for good, batch by batch.</summary>
internal sealed class FailureRule(Session session, IAsyncEnumerable<FailedAddress> failed, AddressRefusal refusal)
{
    private readonly RefusalBatches _batches = new(session, refusal);

    public async Task<BlacklistOutcome> RunAsync(IProgress<BlacklistOutcome>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (AddressKey[] some in failed.Select(one => one.Address).Chunk(session.BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await _batches.RefuseAsync(some, cancellationToken).ConfigureAwait(false);
                progress?.Report(Outcome());
            }

            return Outcome();
        }
        catch (ContactCoreException e) when (_batches.Recorded > 0)
        {
            throw new RefusalStoppedException(_batches.Recorded, e);
        }
    }

    private BlacklistOutcome Outcome() => new() { Added = _batches.Recorded, AlreadyThere = _batches.AlreadyThere };
}
