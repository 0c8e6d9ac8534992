using ContactCore.Fields;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Fields;

internal sealed class UnfitValuesRemovedHandler : ChangeHandler<UnfitValuesRemoved>
{
    protected override long Apply(UnfitValuesRemoved change, AccountDraft account)
    {
        FieldPass.RequireUnchanged(change.Field, account);
        return FieldPass.Run(change.Field.Id, change.Convert, account).Removed;
    }
}
