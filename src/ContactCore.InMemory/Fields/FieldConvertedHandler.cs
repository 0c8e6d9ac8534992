using ContactCore.Fields;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Fields;

internal sealed class FieldConvertedHandler : ChangeHandler<FieldConverted>
{
    protected override long Apply(FieldConverted change, AccountDraft account)
    {
        FieldPass.RequireUnchanged(change.Before, account);
        long values = FieldPass.Run(change.Before.Id, change.Convert, account).Values;
        account.Fields = account.Fields.Save(change.After);
        return values;
    }
}
