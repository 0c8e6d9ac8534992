using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.BulkRefusing;

/// <summary>Refuses each address of a kind that contacts of a selection hold, batch by batch.</summary>
internal sealed class BulkRefusal(Session session, ContactLookup lookup, Selection people, ChannelKind kind, AddressRefusal refusal)
{
    private readonly RefusalBatches _batches = new(session, refusal);
    private long _withoutAddress;
    private long _deletedBefore;

    /// <summary>What it did so far.</summary>
    public RefusalOutcome Outcome => new()
    {
        Recorded = _batches.Recorded,
        AlreadyThere = _batches.AlreadyThere,
        WithoutAddress = _withoutAddress,
        DeletedBefore = _deletedBefore,
    };

    public async Task<RefusalOutcome> RunAsync(IProgress<RefusalOutcome> progress, CancellationToken cancellationToken)
    {
        try
        {
            await RefuseAllAsync(progress, cancellationToken).ConfigureAwait(false);
            return Outcome;
        }
        catch (ContactCoreException e) when (_batches.Recorded > 0)
        {
            throw new RefusalStoppedException(_batches.Recorded, e);
        }
    }

    private async Task RefuseAllAsync(IProgress<RefusalOutcome> progress, CancellationToken cancellationToken)
    {
        bool passesOverDeleted = people.EffectiveScope == Scope.Both;
        await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(people, Ranking.Created, session.BatchSize, cancellationToken).ConfigureAwait(false))
        {
            Contact[] taken = [.. page.Where(contact => !passesOverDeleted || contact.State == ContactState.Live)];
            AddressKey[][] held = [.. taken.Select(contact => contact.Addresses.Where(address => address.Kind == kind).Select(address => address.AddressKey).ToArray())];
            foreach (AddressKey[] some in held.SelectMany(keys => keys).Distinct().Chunk(session.BatchSize))
                await _batches.RefuseAsync(some, cancellationToken).ConfigureAwait(false);
            _withoutAddress += held.Count(keys => keys.Length == 0);
            _deletedBefore += page.Count - taken.Length;
            progress.Report(Outcome);
        }
    }
}
