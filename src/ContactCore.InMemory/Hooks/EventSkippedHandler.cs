using ContactCore.Hooks;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Hooks;

internal sealed class EventSkippedHandler : ChangeHandler<EventSkipped>
{
    protected override long Apply(EventSkipped change, AccountDraft account)
    {
        if (account.Outbox.Events.GetValueOrDefault(change.Sequence)?.ParkedAt is null)
            return 0;
        account.Outbox.Events.Remove(change.Sequence);
        account.History.Add(change.History);
        return 1;
    }
}
