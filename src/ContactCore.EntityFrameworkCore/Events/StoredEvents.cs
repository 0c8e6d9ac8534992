using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Events;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>The events that a change set is about, read once for all of its changes.</summary>
internal sealed class StoredEvents(WriteUnit unit)
{
    private readonly Dictionary<string, EventRow> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, EventRow> _byOrigin = [];
    private bool _read;

    public async Task<EventRow?> FindAsync(ContactEvent kept, CancellationToken cancellationToken)
    {
        if (!_read)
        {
            await ReadAsync(cancellationToken).ConfigureAwait(false);
            _read = true;
        }

        return kept.Key is null ? _byOrigin.GetValueOrDefault(kept.Origin) : _byKey.GetValueOrDefault(kept.Key);
    }

    public void Add(EventRow row)
    {
        _byOrigin.Add(row.Origin, row);
        if (row.HostKey is not null)
            _byKey.Add(row.HostKey, row);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        ContactEvent[] told = [.. unit.Changes<EventReported>().Select(change => change.Event)];
        List<EventRow> found = await EventLookup.FindAsync(
            unit.Rows.Events.AsTracking(),
            told.Select(kept => kept.Key).OfType<string>(),
            told.Where(kept => kept.Key is null).Select(kept => kept.Origin),
            cancellationToken).ConfigureAwait(false);
        found.ForEach(Add);
    }
}
