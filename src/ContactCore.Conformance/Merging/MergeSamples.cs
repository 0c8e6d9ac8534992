using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Selections;
using Xunit;

namespace ContactCore.Conformance.Merging;

/// <summary>Contacts that tests merge.</summary>
internal static class MergeSamples
{
    /// <summary>Merges contacts into one that stays.</summary>
    public static async Task<Merge> MergeAsync(this TestAccount account, Contact survivor, params Contact[] others)
    {
        ContactBook book = await account.BookAsync();
        return await book.Merging.ApplyAsync(await book.Merging.PreviewAsync([survivor.Id, .. others.Select(contact => contact.Id)], survivor: survivor.Id));
    }

    /// <summary>Takes a merge back; all are live then. Says how many came back.</summary>
    public static async Task<int> UndoneAsync(this TestAccount account, Merge merge)
    {
        UndoneMerge undone = await (await account.BookAsync()).Merging.UndoAsync(merge.Id);
        Assert.Equal(merge.Survivor, undone.Survivor.Id);
        Assert.Equal(merge.Merged, undone.Returned.Select(contact => contact.Id));
        Assert.All([undone.Survivor, .. undone.Returned], contact => Assert.Equal(ContactState.Live, contact.State));
        return undone.Returned.Count;
    }

    /// <summary>Three contacts, with values of their own and reports of every kind.</summary>
    public static async Task<(Contact Anna, Contact Twin, Contact Third)> ThreeAsync(this TestAccount account)
    {
        ContactBook book = await account.BookAsync();
        await book.Categories.AddAsync("News");
        await book.Categories.AddAsync("Arts");
        await book.Fields.AddAsync("plan", FieldType.Text);
        await book.Segments.CreateAsync("VIP");
        Contact anna = await account.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678").In("News").KnownAs("a"));
        Contact twin = await account.AddAsync(Person.Named("Ann", "Maier").WithEmail("ben@example.com").In("Arts").With("plan", "gold").KnownAs("b"));
        Contact third = await account.AddAsync(Person.Named(null, "Meier").WithEmail("third@example.com").WithPhone("+493012345678").In("News"));
        await book.Segments.AddAsync(["VIP"], Selection.Of(twin.Id));
        foreach ((Contact contact, string key) in ((Contact, string)[])[(anna, "a"), (twin, "b"), (third, "c")])
        {
            await account.ApplyAsync(new OrderReported(account.Order(contact.Id, key)), new EventReported(account.Event(contact.Id, key)));
        }

        await account.ApplyAsync(Messages.Reported(twin, account.Host.NewId(), MessageStatus.Read));
        return (await account.ReadAsync(anna.Id), await account.ReadAsync(twin.Id), await account.ReadAsync(third.Id));
    }

    /// <summary>A contact's orders.</summary>
    public static async Task<List<Order>> OrdersAsync(this TestAccount account, Contact contact) => [.. await account.Host.Orders.PageAsync(account.Id, contact.Id, null, 100, default)];

    /// <summary>Everything that was reported of contacts, each row by its own key, whoever has it.</summary>
    public static async Task<List<string>> RowsAsync(this TestAccount account, params Contact[] owners)
    {
        List<string> rows = [];
        foreach (Contact owner in owners)
        {
            rows.AddRange((await account.OrdersAsync(owner)).Select(order => $"order {order.Origin} {order.Key}"));
            rows.AddRange((await account.Host.Events.PageAsync(account.Id, owner.Id, null, 100, default)).Select(happened => $"event {happened.Origin}"));
            rows.AddRange((await account.ActivitiesAsync(owner.Id)).Select(activity => $"activity {activity.Origin} of {activity.ReportedOf}"));
        }

        return rows;
    }
}
