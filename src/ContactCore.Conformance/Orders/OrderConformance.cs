using ContactCore.Books;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Orders that a host reports.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class OrderConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>The extremes of its numbers, no items, and many.</summary>
    [Fact]
    [Promise("O11")]
    [Promise("O15")]
    public async Task An_order_is_read_as_it_was_kept()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Order[] kept =
        [
            Acme.Order(anna.Id, "A-1"),
            Acme.Order(anna.Id, "a-1") with { Items = [], Total = -9_223_372_036_854.775808m, Status = "𝄞 offen" },
            Acme.Order(anna.Id, "A-3") with
            {
                At = DateTimeOffset.MaxValue.AddTicks(-9), Items = [.. Enumerable.Range(0, 25).Select(line => new OrderItem { Sku = $"{line % 3}", Price = line })],
            },
        ];

        Assert.Equal([1, 1, 1], (await Acme.ApplyAsync([.. kept.Select(order => new OrderReported(order))])).Affected);

        Assert.Equal(kept.OrderBy(order => order.Origin), await FoundAsync(Acme, "A-1", "a-1", "A-3", "A-1", "A-4"));
        Assert.Empty(await FoundAsync(Acme));
    }

    /// <summary>In a set of its own, and twice in one; nothing of the set stands.</summary>
    [Fact]
    [Promise("O11")]
    [Promise("W1")]
    public async Task A_new_order_with_a_key_that_is_there_is_refused()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Order first = Acme.Order(anna.Id, "A-1");
        await Acme.ApplyAsync(new OrderReported(first));

        VersionConflictException refused = await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(new OrderReported(Acme.Order(anna.Id, "A-2")), new OrderReported(Acme.Order(anna.Id, "A-1"))));
        Assert.Equal((0L, 1L), (refused.Expected, refused.Actual));
        await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(new OrderReported(Acme.Order(anna.Id, "A-3")), new OrderReported(Acme.Order(anna.Id, "A-3"))));

        Assert.Equal([first], await FoundAsync(Acme, "A-1", "A-2", "A-3"));
    }

    /// <summary>Fewer items, more, others; a version that was passed over; an order that is not there.</summary>
    [Fact]
    [Promise("O12")]
    public async Task The_next_version_replaces_an_order_whole()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Order first = Acme.Order(anna.Id, "A-1");
        await Acme.ApplyAsync(new OrderReported(first));
        foreach (int items in new[] { 1, 4, 4, 0, 2 })
        {
            Order stands = Assert.Single(await FoundAsync(Acme, "A-1"));
            Order next = Acme.Order(anna.Id, "A-1") with
            {
                Version = stands.Version + 1,
                At = stands.At.AddDays(-1),
                Status = $"status {items}",
                Total = items,
                Currency = "USD",
                ReportedAt = stands.ReportedAt.AddSeconds(1),
                Items = [.. Enumerable.Range(0, items).Select(line => new OrderItem { Sku = $"{stands.Version}-{line}", Quantity = line })],
            };
            Assert.Equal([1], (await Acme.ApplyAsync(new OrderReported(next))).Affected);
            Assert.Equal([next with { Origin = first.Origin }], await FoundAsync(Acme, "A-1"));
        }

        VersionConflictException passedOver = await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(new OrderReported(Acme.Order(anna.Id, "A-1") with { Version = 6 })));
        Assert.Equal((5L, 6L), (passedOver.Expected, passedOver.Actual));
        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(new OrderReported(Acme.Order(anna.Id, "A-2") with { Version = 2 })));
        Assert.Equal(6, Assert.Single(await FoundAsync(Acme, "A-1", "A-2")).Version);
        Assert.Equal(1, await Host.Orders.CountAsync(Acme.Id, anna.Id, default));
    }

    /// <summary>The contact, its order and the next version of that in one set.</summary>
    [Fact]
    [Promise("O11")]
    [Promise("O12")]
    [Promise("W7")]
    public async Task A_set_may_add_a_contact_and_write_its_order_twice()
    {
        Contact anna = Person.Named("Anna").KnownAs("a").ToContact(Host);
        Contact ben = Person.Named("Ben").KnownAs("b").ToContact(Host);
        Order order = Acme.Order(anna.Id, "A-1");
        Order next = order with { Version = 2, Items = [order.Items[1]] };
        Order third = next with { Version = 3, Items = [order.Items[1], order.Items[0], order.Items[0]] };

        await Acme.ApplyAsync(
            new ContactAdded(anna, [Acme.Entry(HistoryWhat.Created) with { Contact = anna.Id }]), new OrderReported(order), new OrderReported(next),
            new ContactAdded(ben, [Acme.Entry(HistoryWhat.Created) with { Contact = ben.Id }]), new OrderReported(Acme.Order(ben.Id, "B-1")), new OrderReported(third));

        Assert.Equal([third], await FoundAsync(Acme, "A-1"));
        Assert.Single(await PagesAsync(Acme, ben.Id, 2));
    }

    /// <summary>Absent, merged, of another account; a deleted one is there.</summary>
    [Fact]
    [Promise("O13")]
    public async Task An_order_needs_a_contact_that_is_there()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact merged = await Acme.AddAsync(Person.Named("Merged").KnownAs("m").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        Contact theirs = await Other.SomebodyAsync("a");
        foreach (ContactId nobody in new[] { new ContactId(Host.NewId()), merged.Id, theirs.Id })
        {
            await Assert.ThrowsAsync<NotFoundException>(
                () => Acme.ApplyAsync(new OrderReported(Acme.Order(anna.Id, "A-1")), new OrderReported(Acme.Order(nobody, "A-2"))));
        }

        Assert.Empty(await FoundAsync(Acme, "A-1", "A-2"));
        Contact deleted = await Acme.DeleteAsync(anna);
        await Acme.ApplyAsync(new OrderReported(Acme.Order(deleted.Id, "A-1")));
        Assert.Single(await PagesAsync(Acme, deleted.Id, 10));
    }

    /// <summary>New, and replaced.</summary>
    [Fact]
    [Promise("O14")]
    public async Task A_contact_does_not_move_with_its_orders()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Host.Clock.Advance(TimeSpan.FromHours(1));
        Order order = Acme.Order(anna.Id, "A-1");
        await Acme.ApplyAsync(new OrderReported(order), new OrderReported(order with { Version = 2, Status = "sent" }));

        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Single(await Acme.HistoryAsync(anna.Id));
    }

    /// <summary>Instants that several share, pages of every size, a place that nothing is at; others' orders.</summary>
    [Fact]
    [Promise("O16")]
    [Promise("O17")]
    [Promise("O18")]
    public async Task A_contacts_orders_come_in_pages_the_newest_first()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact ben = await Acme.SomebodyAsync("b");
        Contact theirs = await Other.SomebodyAsync("a");
        DateTimeOffset start = new(1969, 12, 31, 23, 59, 59, TimeSpan.Zero);
        Order[] orders = [.. Enumerable.Range(0, 9).Select(number => Acme.Order(anna.Id, $"A-{number}") with { At = start.AddSeconds(number * 2 % 5) })];
        await Acme.ApplyAsync([.. orders.Select(order => new OrderReported(order)), new OrderReported(Acme.Order(ben.Id, "B-1"))]);
        await Other.ApplyAsync(new OrderReported(Other.Order(theirs.Id, "A-1")));

        Order[] expected = [.. orders.OrderByDescending(order => order.At).ThenByDescending(order => order.Origin)];
        foreach (int size in new[] { 1, 2, 3, 9, 10 })
            Assert.Equal(expected, await PagesAsync(Acme, anna.Id, size));
        ReportPosition between = new(start.AddSeconds(2), new Guid("80000000-0000-0000-0000-000000000000"));
        Assert.Equal(
            expected.SkipWhile(order => order.At > between.At || (order.At == between.At && order.Origin.CompareTo(between.Origin) >= 0)),
            await Host.Orders.PageAsync(Acme.Id, anna.Id, between, 100, default));
        Assert.Equal(9, await Host.Orders.CountAsync(Acme.Id, anna.Id, default));
        Assert.Equal(0, await Host.Orders.CountAsync(Other.Id, anna.Id, default));
        Assert.Empty(await Host.Orders.PageAsync(Other.Id, anna.Id, null, 10, default));
    }

    /// <summary>Writing, replacing and looking up in two accounts with the same keys.</summary>
    [Fact]
    [Promise("O18")]
    [Promise("W9")]
    public async Task Keys_are_an_accounts_own()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact theirs = await Other.SomebodyAsync("a");
        Order ours = Acme.Order(anna.Id, "A-1");
        Order other = Other.Order(theirs.Id, "A-1") with { Status = "theirs" };
        await Acme.ApplyAsync(new OrderReported(ours));
        await Other.ApplyAsync(new OrderReported(other));
        await Acme.ApplyAsync(new OrderReported(ours with { Version = 2, Items = [] }));

        Assert.Equal([other], await FoundAsync(Other, "A-1"));
        Assert.Equal([ours with { Version = 2, Items = [] }], await FoundAsync(Acme, "A-1"));
        Assert.Empty(await FoundAsync(Host.Account("empty"), "A-1"));
    }

    /// <summary>Several hosts report orders of the same keys at once; each stands once, as its latest report.</summary>
    [Fact]
    [Promise("W4")]
    [Promise("O12")]
    public async Task Reports_at_once_end_in_the_latest()
    {
        await Acme.SomebodyAsync("a");
        Task[] reporters = [.. Enumerable.Range(0, 4).Select(reporter => Task.Run(async () =>
        {
            ContactBook book = await Acme.BookAsync();
            foreach (int turn in Enumerable.Range(0, 3))
                await ReportAsync(book, new ReportStep(reporter * 7 % 2, reporter + (turn * 4), reporter, "a"));
        }))];
        await Task.WhenAll(reporters);

        Assert.Equal(["A-0 10 2", "A-1 11 3"], await RowsAsync(Acme));
    }

    /// <summary>Any set of reports, in two orders, some of them repeated, in batches of several sizes.</summary>
    [Fact]
    [Promise("O11")]
    [Promise("O12")]
    public async Task Any_order_and_repetition_of_reports_ends_in_the_same_orders()
    {
        int turn = 0;
        await Property.HoldsAsync(ReportStep.OfAnna, 8, async reports =>
        {
            TestAccount[] accounts = [.. Enumerable.Range(0, 3).Select(_ => Host.Account($"any-{Interlocked.Increment(ref turn)}"))];
            ReportStep[][] ways = [[.. reports], [.. reports.Reverse(), .. reports], [.. reports.OrderBy(step => step.Words), .. reports.Take(3)]];
            foreach ((TestAccount account, ReportStep[] way) in accounts.Zip(ways))
            {
                await account.SomebodyAsync("a");
                ContactBook book = await account.BookAsync();
                foreach (ReportStep[] batch in way.Chunk(7))
                    await book.Orders.ReportAsync(batch.Select(step => step.ToOrder()).ToAsyncEnumerable());
            }

            string[] first = await RowsAsync(accounts[0]);
            Assert.Equal(reports.Select(step => step.Key).Distinct().Count(), first.Length);
            Assert.Equal(first, await RowsAsync(accounts[1]));
            Assert.Equal(first, await RowsAsync(accounts[2]));
        });
    }

    private static Task<ReportEffect> ReportAsync(ContactBook book, ReportStep step) => book.Orders.ReportAsync(step.ToOrder());

    private static async Task<string[]> RowsAsync(TestAccount account)
    {
        IReadOnlyList<Order> orders = await account.Host.Orders.GetByKeyAsync(account.Id, ["A-0", "A-1", "A-2"], default);
        return [.. orders.OrderBy(order => order.Key, StringComparer.Ordinal)
            .Select(order => $"{order.Key} {(order.ReportedAt - DateTimeOffset.UnixEpoch).TotalSeconds:0} {order.Items.Count}")];
    }

    private async Task<Order[]> FoundAsync(TestAccount account, params string[] keys) =>
        [.. (await Host.Orders.GetByKeyAsync(account.Id, keys, default)).OrderBy(order => order.Origin)];

    private Task<List<Order>> PagesAsync(TestAccount account, ContactId contact, int size) => Paging.ThroughAsync(
        size,
        (Order? last) => Host.Orders.PageAsync(account.Id, contact, last is null ? null : new ReportPosition(last.At, last.Origin), size, default));
}
