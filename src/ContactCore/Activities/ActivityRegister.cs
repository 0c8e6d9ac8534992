using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Activities;

/// <summary>
/// Messages to contacts and what became of them, as the host reports it, in any order and any number of times. Reports
/// feed the standing of addresses and the email rating.
/// </summary>
public sealed class ActivityRegister
{
    private const int PageSize = 500;
    private const int LargestPage = 10_000;
    private const int LargestBatch = 20_000;

    // An activity is one row where a contact is a dozen.
    private const int ReportsForAContact = 10;

    private readonly Session _session;
    private readonly IActivityReader _reader;
    private readonly TombstoneGuard _guard;
    private readonly Watch _watch;

    internal ActivityRegister(Session session, IActivityReader reader, TombstoneGuard guard, Watch watch)
    {
        _session = session;
        _reader = reader;
        _guard = guard;
        _watch = watch;
    }

    /// <summary>
    /// Reports one message, or what became of it. A refusal is always taken: where the contact is not there, or the host's
    /// key is another message's, the report is refused, and what it says of the address that it names is recorded.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    /// <exception cref="InvalidValueException">A value of the report cannot be taken, or it refuses messages and nobody knows to which address.</exception>
    /// <exception cref="ContactRuleException">The address is of another kind than the channel's.</exception>
    /// <exception cref="HostKeyTakenException">The host's key belongs to another message.</exception>
    public async Task<ActivityEffect> ReportAsync(NewActivity report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        IReadOnlyList<ReportResult> results =
            await new ReportBatch(_session, _reader, _guard).WriteAsync([report], cancellationToken).ConfigureAwait(false);
        return results[0].Rejection is { } rejection ? throw rejection : results[0].Effect;
    }

    /// <summary>
    /// Reports a stream of messages, in batches that are each all or nothing, of ten times as many reports as the option
    /// <c>BatchSize</c> says, at most 20,000; while one is written, the next is read. A report that cannot be taken is rejected and stops
    /// no other; what it refuses is recorded as of a single one. A stream that stops leaves the
    /// finished batches standing and can be reported again from its beginning.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="progress">Told after each batch what became of the reports so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>What became of them.</returns>
    /// <exception cref="ActivityStreamStoppedException">The store failed; says what stands.</exception>
    public Task<ActivityOutcome> ReportAsync(
        IAsyncEnumerable<NewActivity> reports, IProgress<ActivityOutcome>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        WatchedReporting run = new(_watch, _session.Account, progress);
        ReportStream stream = new(new ReportBatch(_session, _reader, _guard), Batch, run);
        return run.RunAsync(() => stream.RunAsync(reports, cancellationToken));
    }

    /// <summary>How many activities a contact has, by channel and status.</summary>
    /// <param name="contact">The contact; a merged one leads to its survivor.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The counts, by channel and then by status; none of nothing.</returns>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    public async Task<IReadOnlyList<ActivityCount>> CountAsync(ContactId contact, CancellationToken cancellationToken = default)
    {
        ContactId owner = await OwnerAsync(contact, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ActivityCount> counts = await _reader.CountAsync(_session.Account, owner, cancellationToken).ConfigureAwait(false);
        return [.. counts.OrderBy(count => count.Channel).ThenBy(count => count.Status)];
    }

    /// <summary>A page of a contact's activities, the latest sent first.</summary>
    /// <param name="contact">The contact; a merged one leads to its survivor.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="after">Where the page before ended, or null for the start.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The page.</returns>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    /// <exception cref="InvalidValueException">The size is out of range.</exception>
    public async Task<ActivityPage> PageAsync(
        ContactId contact, int size, ActivityCursor? after = null, CancellationToken cancellationToken = default)
    {
        if (size is < 1 or > LargestPage)
            throw new InvalidValueException("size", $"is {size}", "1 to 10,000");
        ContactId owner = await OwnerAsync(contact, cancellationToken).ConfigureAwait(false);

        // One more than asked for tells whether there is a next page.
        IReadOnlyList<ContactActivity> found =
            await _reader.PageAsync(_session.Account, owner, after?.Position, size + 1, cancellationToken).ConfigureAwait(false);
        ContactActivity[] page = [.. found.Take(size)];
        return new ActivityPage(page, found.Count > size ? new ActivityCursor(PlaceOf(page[^1])) : null);
    }

    /// <summary>All activities of a contact, the latest sent first, read page by page as they are asked for.</summary>
    /// <param name="contact">The contact; a merged one leads to its survivor.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The activities.</returns>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    public async IAsyncEnumerable<ContactActivity> ListAsync(
        ContactId contact, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ContactId owner = await OwnerAsync(contact, cancellationToken).ConfigureAwait(false);
        ActivityPosition? after = null;
        IReadOnlyList<ContactActivity> page;
        do
        {
            page = await _reader.PageAsync(_session.Account, owner, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (ContactActivity activity in page)
            {
                yield return activity;
                after = PlaceOf(activity);
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>
    /// Addresses that messages failed at for good, by the code-point order of their keys, read page by page as they are
    /// asked for.
    /// </summary>
    /// <param name="kind">The kind of address.</param>
    /// <param name="least">At least how many messages failed, from 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The addresses.</returns>
    /// <exception cref="InvalidValueException">The kind is none, or the number is below 1.</exception>
    public async IAsyncEnumerable<FailedAddress> FailedAddressesAsync(
        ChannelKind kind, int least = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Defined.Require(kind, "kind");
        if (least < 1)
            throw new InvalidValueException("least", $"is {least}", "1 or more");
        string? after = null;
        IReadOnlyList<FailedAddress> page;
        do
        {
            page = await _reader.FailedAddressesAsync(_session.Account, kind, least, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (FailedAddress failed in page)
            {
                yield return failed;
                after = failed.Address.Key;
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>
    /// Lets time pass over the email ratings: those that fall by the present period of 30 days are worked out anew, in
    /// batches that are each all or nothing. A host calls it once a day; where none is due, it is one look at an index.
    /// </summary>
    /// <param name="progress">Told after each batch how many contacts are done.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many contacts were due.</returns>
    /// <exception cref="StoreException">The store failed; the finished batches stand, and the next call does the rest.</exception>
    public Task<long> RefreshRatingsAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        WatchedRefreshing run = new(_watch, _session.Account, progress);
        return run.RunAsync(() => RefreshAsync(run, cancellationToken));
    }

    private int Batch => Math.Min(LargestBatch, _session.BatchSize * ReportsForAContact);

    private static ActivityPosition PlaceOf(ContactActivity activity) => new(activity.SentAt, activity.Origin);

    private async Task<long> RefreshAsync(WatchedRefreshing progress, CancellationToken cancellationToken)
    {
        long refreshed = 0;
        while (true)
        {
            DateTimeOffset at = _session.Now();
            IReadOnlyList<ContactId> due =
                await _reader.DueRatingsAsync(_session.Account, RatingFormula.PeriodOf(at), Batch, cancellationToken).ConfigureAwait(false);
            if (due.Count == 0)
                return refreshed;
            await _session.ApplyAsync(at, [.. due.Select(contact => new RatingRefreshed(contact))], cancellationToken).ConfigureAwait(false);
            refreshed += due.Count;
            progress.Report(refreshed);
        }
    }

    private async Task<ContactId> OwnerAsync(ContactId contact, CancellationToken cancellationToken)
    {
        Recipients recipients = new(_session, _reader);
        await recipients.LoadAsync([contact], [], [], cancellationToken).ConfigureAwait(false);
        return recipients.SurvivorOf(recipients.Named(contact, null)).Contact;
    }
}
