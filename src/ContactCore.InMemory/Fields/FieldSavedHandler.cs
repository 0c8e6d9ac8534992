using ContactCore.Fields;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Fields;

internal sealed class FieldSavedHandler : ChangeHandler<FieldSaved>
{
    protected override long Apply(FieldSaved change, AccountDraft account)
    {
        if (change.Before is { } before)
            FieldPass.RequireUnchanged(before, account);
        if (account.Fields.Find(change.Field.Id) == change.Field)
            return 0;
        account.Fields = account.Fields.Save(change.Field);
        return 1;
    }
}
