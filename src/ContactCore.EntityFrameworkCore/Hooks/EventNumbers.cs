using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Histories;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>
/// Gives the events of a change set their numbers, which go on from the account's last one: no other writer of the account
/// passes meanwhile, so that they come in the order of commits (W12). Where hooks are off there is nothing to it.
/// </summary>
internal sealed class EventNumbers(WriteUnit unit, bool areOn)
{
    private long _first;
    private long _last;

    /// <summary>Sets the account's last number, before any change is applied.</summary>
    public void GoOnFrom(long last) => _first = _last = last;

    /// <summary>The event of an entry, with the next number; none where hooks are off.</summary>
    public OutboxRow? Next(HistoryEntry entry) => areOn ? OutboxRows.Of(unit.Account, ++_last, entry) : null;

    /// <summary>Notes the last number.</summary>
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        long last = _last;
        if (last > _first)
        {
            await AccountBirth.Find(unit).ExecuteUpdateAsync(row => row.SetProperty(r => r.EventNumber, last), cancellationToken)
                .ConfigureAwait(false);
        }
    }
}
