using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Writing;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Stores;

namespace ContactCore.InMemory.Merging;

internal sealed class MergeUndoneHandler : ChangeHandler<MergeUndone>
{
    protected override long Apply(MergeUndone change, AccountDraft account)
    {
        Merge? merge = account.Merges.GetValueOrDefault(change.Merge.Id);
        if (merge is null || merge.UndoneAt is not null)
            throw new VersionConflictException($"merge {change.Merge.Id}", 1, merge is null ? 0 : 2);
        foreach (ContactId returned in merge.Merged)
            GiveBack(account, merge.Survivor, returned);
        account.History.RemoveFormer(
            merge.Survivor, holding => holding.Until == account.At && change.Returned.Contains(holding.Address));
        account.Merges[merge.Id] = merge with { UndoneAt = account.At };
        return merge.Merged.Count;
    }

    private static void GiveBack(AccountDraft account, ContactId survivor, ContactId returned)
    {
        HashSet<ContactId> origins = [returned, .. MergedContacts.Into(account.Contacts.All, [returned]).Select(contact => contact.Id)];
        account.History.Move(survivor, returned, entry => origins.Contains(entry.Contact!.Value));
        foreach (Order order in account.Orders.Of(survivor).Where(order => order.ReportedOf is { } of && origins.Contains(of)))
            account.Orders.Put(order with { Contact = returned, ReportedOf = Elsewhere(order.ReportedOf, returned) });
        foreach (ContactEvent happened in account.Events.Of(survivor).Where(happened => happened.ReportedOf is { } of && origins.Contains(of)))
            account.Events.Put(happened with { Contact = returned, ReportedOf = Elsewhere(happened.ReportedOf, returned) });
        account.Activities.Move(survivor, returned, origins, account.Contacts);
    }

    private static ContactId? Elsewhere(ContactId? reportedOf, ContactId owner) => reportedOf == owner ? null : reportedOf;
}
