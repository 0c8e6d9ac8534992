using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Hooks;

/// <summary>
/// The account's outbox: what waits to be delivered to the host's handlers, what is parked, and what is done about it.
/// Whether there are events at all is the installation's to turn on.
/// </summary>
public sealed class ContactHooks
{
    private const int PageSize = 200;

    private readonly Session _session;
    private readonly IOutboxReader _events;
    private readonly HookOptions _options;
    private readonly Watch _watch;

    internal ContactHooks(Session session, IOutboxReader events, HookOptions options, Watch watch)
    {
        _session = session;
        _events = events;
        _options = options;
        _watch = watch;
    }

    /// <summary>Events that wait, by number, read page by page as they are asked for.</summary>
    /// <param name="isParked">Whether only parked ones are asked for.</param>
    /// <param name="after">The number to go on behind; 0 for the start.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The events; none where all were delivered, or hooks were never on.</returns>
    public async IAsyncEnumerable<WaitingEvent> ListAsync(
        bool isParked = false, long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<WaitingEvent> page;
        do
        {
            page = await _events.PageAsync(_session.Account, isParked, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (WaitingEvent waiting in page)
                yield return waiting;
            after = page.Count == 0 ? after : page[^1].Event.Sequence;
        }
        while (page.Count == PageSize);
    }

    /// <summary>Has a parked event delivered again, as if it had never been tried; those behind it follow.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is due again.</returns>
    /// <exception cref="NotFoundException">No parked event has the number.</exception>
    public async Task ReplayAsync(long sequence, CancellationToken cancellationToken = default)
    {
        if (await _session.ApplyOneAsync(_session.Now(), new EventsReplayed(sequence), cancellationToken).ConfigureAwait(false) == 0)
            throw NotParked(sequence);
    }

    /// <summary>Has all parked events delivered again.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many there were.</returns>
    public Task<long> ReplayAllAsync(CancellationToken cancellationToken = default) =>
        _session.ApplyOneAsync(_session.Now(), new EventsReplayed(null), cancellationToken);

    /// <summary>
    /// Gives a parked event up: no handler will ever see it, and those behind it follow. Who did so, and why, is kept in the
    /// history of the contact or address, as <see cref="HistoryWhat.EventSkipped"/>, which is an event of its own.
    /// </summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="NotFoundException">No parked event has the number.</exception>
    /// <exception cref="InvalidValueException">The reason is absent or too long.</exception>
    public async Task SkipAsync(long sequence, string reason, CancellationToken cancellationToken = default)
    {
        string why = TextLimit.Reason.Required(reason, "reason");
        HookEvent skipped = await FindParkedAsync(sequence, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        EntryFactory entries = new(_session, at);
        HistoryEntry entry = skipped.Address is { } address
            ? entries.OfAddress(address, HistoryWhat.EventSkipped, skipped.What.ToString(), null, why)
            : entries.OfContact(skipped.Contact!.Value, HistoryWhat.EventSkipped, why) with { From = skipped.What.ToString() };
        if (await _session.ApplyOneAsync(at, new EventSkipped(sequence, entry), cancellationToken).ConfigureAwait(false) == 0)
            throw NotParked(sequence);
        HookLog.EventSkipped(_watch.LoggerOf(HookLog.Feature), sequence, _session.Account.Value, skipped.Of());
    }

    /// <summary>
    /// Delivers what is due of this account, each subject's in order, until nothing is; a failure delays its event, as in a
    /// running host. For a host that delivers by its own timer, and for tests.
    /// </summary>
    /// <param name="handler">What the events are delivered to.</param>
    /// <param name="cancellationToken">Gives up; what was delivered before is noted.</param>
    /// <returns>How many, and whether another process was at it.</returns>
    public Task<DeliveryReport> DeliverAsync(IContactHandler handler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new AccountDelivery(_session, _events, _options, _watch)
            .RunAsync(_session.Ids.Next(), handler, null, cancellationToken, cancellationToken);
    }

    private async Task<HookEvent> FindParkedAsync(long sequence, CancellationToken cancellationToken)
    {
        long before = sequence == long.MinValue ? sequence : sequence - 1;
        IReadOnlyList<WaitingEvent> found = await _events.PageAsync(_session.Account, true, before, 1, cancellationToken).ConfigureAwait(false);
        return found.Count > 0 && found[0].Event.Sequence == sequence ? found[0].Event : throw NotParked(sequence);
    }

    private static NotFoundException NotParked(long sequence) =>
        new("parked event", sequence.ToString(CultureInfo.InvariantCulture));
}
