using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Erasing;

/// <summary>Takes out those that were deleted longest ago, batch by batch, until one was deleted too lately.</summary>
internal sealed class Purging(Session session, ContactLookup lookup, TimeSpan deletedFor)
{
    /// <summary>How many are gone so far.</summary>
    public long Purged { get; private set; }

    public async Task<PurgeOutcome> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        DateTimeOffset now = session.Now();
        DateTimeOffset until = now - DateTimeOffset.MinValue > deletedFor ? now - deletedFor : DateTimeOffset.MinValue;
        TogetherOrAlone purging = new(lookup, contact => IsDue(contact, until), ApplyAsync);
        try
        {
            await foreach (IReadOnlyList<Contact> page in lookup
                .PagesAsync(Selection.Deleted, Ranking.Deleted, session.BatchSize, cancellationToken).ConfigureAwait(false))
            {
                Contact[] due = [.. page.Where(contact => IsDue(contact, until))];
                await purging.ApplyAsync(due, cancellationToken).ConfigureAwait(false);
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

    private async Task ApplyAsync(IReadOnlyList<Contact> due, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        ErasedContact[] gone = [.. due.Select(contact => new ErasedContact(
            contact.Id, contact.Version, ErasureEntry.Of(session, at, contact.Id, HistoryWhat.Purged)))];
        Purged += await session.ApplyOneAsync(at, new ContactsErased(gone), cancellationToken).ConfigureAwait(false);
    }
}
