using ContactCore.InMemory.Writing;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Tombstones;

internal sealed class TombstonesLiftedHandler : ChangeHandler<TombstonesLifted>
{
    protected override long Apply(TombstonesLifted change, AccountDraft account) => change.Keys.Count(account.Tombstones.Remove);
}
