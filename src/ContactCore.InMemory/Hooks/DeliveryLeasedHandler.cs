using ContactCore.Hooks;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Hooks;

internal sealed class DeliveryLeasedHandler : ChangeHandler<DeliveryLeased>
{
    protected override long Apply(DeliveryLeased change, AccountDraft account)
    {
        HeldLease? held = account.Outbox.Lease;
        if (change.Until is not { } until)
        {
            if (held?.Holder != change.Holder)
                return 0;
            account.Outbox.Lease = null;
            return 1;
        }

        if (OutboxTable.IsOthers(held, change.Holder, account.At))
            return 0;
        account.Outbox.Lease = new HeldLease(change.Holder, until);
        return 1;
    }
}
