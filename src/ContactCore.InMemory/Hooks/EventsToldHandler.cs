using System.Collections.Immutable;
using ContactCore.Hooks;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Hooks;

internal sealed class EventsToldHandler : ChangeHandler<EventsTold>
{
    protected override long Apply(EventsTold change, AccountDraft account) =>
        account.Outbox.Lease?.Holder == change.Holder
            ? change.Outcomes.Count(outcome => Apply(outcome, account.Outbox.Events, account.At))
            : 0;

    private static bool Apply(EventOutcome outcome, ImmutableSortedDictionary<long, WaitingEvent>.Builder events, DateTimeOffset at)
    {
        if (outcome.Fate == EventFate.Delivered)
            return events.Remove(outcome.Sequence);
        if (!events.TryGetValue(outcome.Sequence, out WaitingEvent? waiting))
            return false;
        HookEvent tried = waiting.Event with { Attempt = waiting.Event.Attempt + 1 };
        events[outcome.Sequence] = outcome.Fate == EventFate.Parked
            ? new WaitingEvent(tried, null, at)
            : new WaitingEvent(tried, outcome.NextTryAt);
        return true;
    }
}
