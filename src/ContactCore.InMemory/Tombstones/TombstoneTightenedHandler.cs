using ContactCore.InMemory.Writing;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Tombstones;

internal sealed class TombstoneTightenedHandler : ChangeHandler<TombstoneTightened>
{
    protected override long Apply(TombstoneTightened change, AccountDraft account)
    {
        if (account.Tombstones.GetValueOrDefault(change.Key) is not { } before)
            return 0;
        Tombstone after = before.With(change.Facts, change.At);
        account.Tombstones[change.Key] = after;
        return after == before ? 0 : 1;
    }
}
