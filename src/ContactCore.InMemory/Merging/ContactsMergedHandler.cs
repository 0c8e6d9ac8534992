using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.InMemory.Writing;
using ContactCore.Merging;
using ContactCore.Orders;

namespace ContactCore.InMemory.Merging;

internal sealed class ContactsMergedHandler : ChangeHandler<ContactsMerged>
{
    protected override long Apply(ContactsMerged change, AccountDraft account)
    {
        Merge merge = change.Merge;
        foreach (ContactId merged in merge.Merged)
        {
            account.History.Move(merged, merge.Survivor, _ => true);
            foreach (Order order in account.Orders.Of(merged))
                account.Orders.Put(order with { Contact = merge.Survivor, ReportedOf = order.ReportedOf ?? merged });
            foreach (ContactEvent happened in account.Events.Of(merged))
                account.Events.Put(happened with { Contact = merge.Survivor, ReportedOf = happened.ReportedOf ?? merged });
            account.Activities.Move(merged, merge.Survivor, null, account.Contacts);
            account.Contacts.Rate(merged, null);
        }

        account.Merges.Add(merge.Id, merge with { Actor = KeptActor.Of(merge.Actor) });
        return merge.Merged.Count;
    }
}
