using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>Restores the deleted contacts of a selection, batch by batch.</summary>
internal sealed class BulkRestoring(Session session, ContactLookup lookup, Selection people)
{
    /// <summary>How many are restored so far.</summary>
    public long Restored { get; private set; }

    public async Task<RestoreOutcome> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        long passedOver = 0;
        TogetherOrAlone restoring = new(lookup, contact => contact.State == ContactState.Deleted, ApplyAsync);
        try
        {
            await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(people, Ranking.Deleted, session.BatchSize, cancellationToken).ConfigureAwait(false))
            {
                passedOver += await restoring.ApplyAsync(page, cancellationToken).ConfigureAwait(false);
                progress.Report(Restored);
            }

            return new RestoreOutcome { Restored = Restored, PassedOver = passedOver };
        }
        catch (ContactCoreException e) when (Restored > 0)
        {
            throw new RestoringStoppedException(Restored, e);
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
