using ContactCore.Hooks;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Hooks;

internal sealed class EventsReplayedHandler : ChangeHandler<EventsReplayed>
{
    protected override long Apply(EventsReplayed change, AccountDraft account)
    {
        WaitingEvent[] parked =
        [
            .. account.Outbox.Events.Values
                .Where(waiting => waiting.ParkedAt is not null && (change.Sequence is null || waiting.Event.Sequence == change.Sequence)),
        ];
        foreach (WaitingEvent waiting in parked)
            account.Outbox.Events[waiting.Event.Sequence] = new WaitingEvent(waiting.Event with { Attempt = 1 });
        return parked.Length;
    }
}
