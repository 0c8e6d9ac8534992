using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Erasing;

/// <summary>Takes out those that were deleted longest ago, batch by batch, until one was deleted too lately.</summary>
internal sealed class Purging(Session session, ContactLookup lookup, TimeSpan deletedFor)
{
    private const int Tries = 5;

    /// <summary>How many are gone so far.</summary>
    public long Purged { get; private set; }

    public async Task<PurgeOutcome> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        DateTimeOffset now = session.Now();
        DateTimeOffset until = now - DateTimeOffset.MinValue > deletedFor ? now - deletedFor : DateTimeOffset.MinValue;
        try
        {
            await foreach (IReadOnlyList<Contact> page in lookup
                .PagesAsync(Selection.Deleted, Ranking.Deleted, session.BatchSize, cancellationToken).ConfigureAwait(false))
            {
                Contact[] due = [.. page.Where(contact => IsDue(contact, until))];
                await PurgeAsync(due, until, cancellationToken).ConfigureAwait(false);
                progress.Report(Purged);
                if (due.Length < page.Count)
                    break;
            }

            return new PurgeOutcome { Purged = Purged };
        }
        catch (ContactCoreException e) when (Purged > 0)
        {
            throw new PurgeStoppedException(Purged, e);
        }
    }

    private static bool IsDue(Contact contact, DateTimeOffset until) =>
        contact is { State: ContactState.Deleted, Deletion: { } deletion } && deletion.At <= until;

    // Where one of them has moved meanwhile, they are tried one by one.
    private async Task PurgeAsync(Contact[] due, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (due.Length == 0)
            return;
        try
        {
            await ApplyAsync(due, cancellationToken).ConfigureAwait(false);
        }
        catch (VersionConflictException)
        {
            foreach (Contact contact in due)
                await TryAsync(contact, until, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TryAsync(Contact contact, DateTimeOffset until, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Contact? fresh = await lookup.FindAsync(contact.Id, cancellationToken).ConfigureAwait(false);
            if (fresh is null || fresh.Id != contact.Id || !IsDue(fresh, until))
                return;
            try
            {
                await ApplyAsync([fresh], cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (VersionConflictException) when (attempt < Tries)
            {
                // Read again: it is still deleted, or it is not.
            }
        }
    }

    private async Task ApplyAsync(IReadOnlyList<Contact> due, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        ErasedContact[] gone = [.. due.Select(contact => new ErasedContact(
            contact.Id, contact.Version, ErasureEntry.Of(session, at, contact.Id, HistoryWhat.Purged)))];
        Purged += await session.ApplyOneAsync(at, new ContactsErased(gone), cancellationToken).ConfigureAwait(false);
    }
}
