using ContactCore.Activities;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;

namespace ContactCore.Events;

/// <summary>
/// Events that the host reports of its contacts, singly or in streams, in any order and as often as it likes: of several
/// reports under one key the latest stands, and one without a key is kept once. A contact's version and instant of change do not move.
/// </summary>
public sealed class EventRegister
{
    private readonly Session _session;
    private readonly EventBatch _batch;
    private readonly EventListing _listing;
    private readonly Watch _watch;

    internal EventRegister(Session session, IEventReader events, IActivityReader activities, ContactLookup lookup, Watch watch)
    {
        _session = session;
        _batch = new EventBatch(session, events, activities);
        _listing = new EventListing(session, events, lookup);
        _watch = watch;
    }

    /// <summary>Reports an event.</summary>
    /// <param name="newEvent">The event.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    /// <exception cref="ContactRuleException">An event of another contact has the key.</exception>
    /// <exception cref="InvalidValueException">A value cannot be kept.</exception>
    public Task<ReportEffect> ReportAsync(NewEvent newEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(newEvent);
        return _batch.WriteAsync(newEvent, cancellationToken);
    }

    /// <summary>
    /// Reports many events, in batches that are each all or nothing. One that cannot be taken is counted with its place and
    /// reason, and never stops the others. A run that stops leaves the finished batches standing and can be repeated from the
    /// start.
    /// </summary>
    /// <param name="events">The events.</param>
    /// <param name="progress">Told after each batch how many reports were read so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>What became of them.</returns>
    /// <exception cref="ReportStoppedException">It could not go on behind the first batch: says what stands.</exception>
    public Task<ReportOutcome> ReportAsync(
        IAsyncEnumerable<NewEvent> events, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ReportRun<NewEvent, ContactEvent> run = new(_batch, _session.BatchSize);
        WatchedReport watched = new(_watch, _session.Account, "events", () => run.Outcome);
        return watched.RunAsync(() => run.RunAsync(events, progress, cancellationToken));
    }

    /// <summary>How many events a contact has.</summary>
    /// <param name="contact">The contact, live or deleted; a merged one leads to its survivor.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number; 0 where there is no such contact.</returns>
    public Task<long> CountAsync(ContactId contact, CancellationToken cancellationToken = default) =>
        _listing.CountAsync(contact, cancellationToken);

    /// <summary>A page of a contact's events, the newest first; one costs the same however deep it lies.</summary>
    /// <param name="contact">The contact, live or deleted; a merged one leads to its survivor.</param>
    /// <param name="size">At most how many, 1 to 500.</param>
    /// <param name="after">The cursor of the page before, or null for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The page, with the cursor of the next one where there is one; an empty one where there is no such contact.</returns>
    /// <exception cref="InvalidValueException">The size is out of range.</exception>
    public Task<ReportPage<ContactEvent>> PageAsync(
        ContactId contact, int size = 50, ReportCursor? after = null, CancellationToken cancellationToken = default) =>
        _listing.PageAsync(contact, size, after, cancellationToken);

    /// <summary>A contact's events, the newest first, read page by page as they are asked for.</summary>
    /// <param name="contact">The contact, live or deleted; a merged one leads to its survivor.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The events; none where there is no such contact.</returns>
    public IAsyncEnumerable<ContactEvent> ListAsync(ContactId contact, CancellationToken cancellationToken = default) =>
        _listing.ListAsync(contact, cancellationToken);
}
