using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>Restores the deleted contacts of a selection, batch by batch.</summary>
internal sealed class BulkRestoring(Session session, ContactLookup lookup, Selection people)
{
    private const int Tries = 5;

    private long _passedOver;

    /// <summary>How many are restored so far.</summary>
    public long Restored { get; private set; }

    public async Task<RestoreOutcome> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(people, Ranking.Deleted, session.BatchSize, cancellationToken).ConfigureAwait(false))
            {
                await RestoreAsync(page, cancellationToken).ConfigureAwait(false);
                progress.Report(Restored);
            }

            return new RestoreOutcome { Restored = Restored, PassedOver = _passedOver };
        }
        catch (ContactCoreException e) when (Restored > 0)
        {
            throw new RestoringStoppedException(Restored, e);
        }
    }

    // Where one of them has moved meanwhile, they are tried one by one.
    private async Task RestoreAsync(IReadOnlyList<Contact> page, CancellationToken cancellationToken)
    {
        try
        {
            await ApplyAsync(page, cancellationToken).ConfigureAwait(false);
        }
        catch (VersionConflictException)
        {
            foreach (Contact contact in page)
            {
                if (!await TryRestoreAsync(contact.Id, cancellationToken).ConfigureAwait(false))
                    _passedOver++;
            }
        }
    }

    private async Task<bool> TryRestoreAsync(ContactId id, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Contact? fresh = await lookup.FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (fresh is not { State: ContactState.Deleted } || fresh.Id != id)
                return false;
            try
            {
                await ApplyAsync([fresh], cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (VersionConflictException) when (attempt < Tries)
            {
                // Read again and try again: it is deleted or it is not.
            }
        }
    }

    private async Task ApplyAsync(IReadOnlyList<Contact> contacts, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        Change[] changes = [.. contacts.Select(contact => ContactChange.OfRestoring(session, at, contact))];
        await session.ApplyAsync(at, changes, cancellationToken).ConfigureAwait(false);
        Restored += contacts.Count;
    }
}
