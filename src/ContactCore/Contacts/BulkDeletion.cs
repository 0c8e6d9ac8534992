using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>Deletes by rule 2, batch by batch.</summary>
internal sealed class BulkDeletion(Session session, ContactLookup lookup, Selection people, string reason)
{
    private readonly DeletionRule _rule = new(people.Status);
    private readonly DeletionBatch _batch = new(session, lookup, reason);
    private readonly Dictionary<(ChannelKind? Kind, AddressStatus? Status), long> _left = [];
    private long _deletedBefore;

    /// <summary>How many are deleted so far.</summary>
    public long Deleted => _batch.Deleted;

    public async Task<DeleteOutcome> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            return await DeleteAsync(progress, cancellationToken).ConfigureAwait(false);
        }
        catch (ContactCoreException e) when (Deleted > 0)
        {
            throw new DeletionStoppedException(Deleted, e);
        }
    }

    private async Task<DeleteOutcome> DeleteAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        long seen = 0;
        await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(people, Ranking.Created, session.BatchSize, cancellationToken).ConfigureAwait(false))
        {
            _deletedBefore += page.Count(contact => contact.State == ContactState.Deleted);
            IReadOnlyList<Contact> taken = [.. page.Where(contact => contact.State == ContactState.Live && !IsHeld(contact))];
            IReadOnlyList<Contact> held = await _batch.DeleteAsync(taken, _rule.Precondition, cancellationToken).ConfigureAwait(false);
            foreach (Contact contact in held)
                Recount(contact);
            seen += page.Count;
            progress.Report(seen);
        }

        return new DeleteOutcome
        {
            Deleted = Deleted,
            Left =
            [
                .. _left.Select(pair => new LeftBehind(pair.Key.Kind, pair.Key.Status, pair.Value))
                    .OrderBy(left => left.Kind).ThenBy(left => left.Status),
            ],
            DeletedBefore = _deletedBefore,
        };
    }

    private bool IsHeld(Contact contact)
    {
        if (_rule.Holder(contact) is not { } holder)
            return false;
        _left[holder] = _left.GetValueOrDefault(holder) + 1;
        return true;
    }

    // The contact moved between reading and writing; it counts by what it is now.
    private void Recount(Contact contact)
    {
        if (contact.State != ContactState.Live)
            _deletedBefore++;
        else
            IsHeld(contact);
    }
}
