using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Reporting;

public sealed class ReportStreamTests
{
    private static readonly DateTimeOffset Day = new(2026, 1, 30, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_bad_report_is_told_by_place_and_reason_and_stops_nobody()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        await open.AddAsync("Anna");
        await open.AddAsync("Ben");
        List<long> told = [];
        NewOrder[] orders =
        [
            Order("Anna", "1"), Order("Nobody", "2"), Order("Anna", "1"), Order("Anna", "1") with { Status = "sent", ReportedAt = Day.AddHours(1) },
            Order("Ben", "1"), Order("Ben", "3") with { Currency = "€" }, null!,
        ];

        ReportOutcome outcome = await open.Book.Orders.ReportAsync(orders.ToAsyncEnumerable(), new Told(told));

        Assert.Equal((1, 1, 1, 4, 7), (outcome.Recorded, outcome.Updated, outcome.Unchanged, outcome.Rejected, outcome.Reports));
        Assert.Equal([2, 4, 6, 7], told);
        Assert.Equal([2, 5, 6, 7], outcome.Rejections.Select(rejection => rejection.Position));
        Assert.StartsWith("there is no contact 'key of Nobody'", outcome.Rejections[0].Reason, StringComparison.Ordinal);
        Assert.StartsWith("order '1' belongs to contact", outcome.Rejections[1].Reason, StringComparison.Ordinal);
        Assert.StartsWith("currency is not three letters", outcome.Rejections[2].Reason, StringComparison.Ordinal);
        Assert.StartsWith("report is absent", outcome.Rejections[3].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_rejections_are_kept_and_all_counted()
    {
        await using OpenBook open = await OpenBook.NewAsync();

        ReportOutcome outcome = await open.Book.Events.ReportAsync(
            Enumerable.Range(0, 1_203).Select(_ => Event("Nobody", "seen")).ToAsyncEnumerable());

        Assert.Equal((1_203, 1_000, 1_000), (outcome.Rejected, outcome.Rejections.Count, outcome.Rejections[^1].Position));
    }

    [Fact]
    public async Task What_another_reporter_wrote_in_between_is_decided_on_anew()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(replace: meddling.Replace);
        Contact anna = await open.AddAsync("Anna");
        meddling.Meddling.Enqueue(() => open.Book.Orders.ReportAsync(Order("Anna", "1") with { Status = "sent", ReportedAt = Day.AddHours(1) }));

        ReportOutcome outcome = await open.Book.Orders.ReportAsync(new[] { Order("Anna", "1"), Order("Anna", "2") }.ToAsyncEnumerable());

        Assert.Equal((1, 1), (outcome.Recorded, outcome.Unchanged));
        Assert.Equal("sent", (await open.Book.Orders.ListAsync(anna.Id).SingleAsync(order => order.Key == "1")).Status);
        Assert.Equal(2, await open.Book.Orders.CountAsync(anna.Id));
    }

    [Fact]
    public async Task A_store_that_is_lost_behind_the_first_batch_leaves_what_stands()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2, meddling.Replace);
        Contact anna = await open.AddAsync("Anna");
        meddling.Meddling.Enqueue(() => Task.CompletedTask);
        meddling.Meddling.Enqueue(() => throw new StoreException(StoreProblem.Busy, "others were in the way"));
        NewEvent[] events = [.. Enumerable.Range(0, 5).Select(number => Event("Anna", $"{number}"))];

        ReportStoppedException stopped = await Assert.ThrowsAsync<ReportStoppedException>(() => open.Book.Events.ReportAsync(events.ToAsyncEnumerable()));

        Assert.Equal((2, 2), (stopped.Outcome.Recorded, stopped.Outcome.Reports));
        Assert.Equal(2, await open.Book.Events.CountAsync(anna.Id));
        Assert.Equal((3, 2), await open.Book.Events.ReportAsync(events.ToAsyncEnumerable()) is var again ? (again.Recorded, again.Unchanged) : default);
    }

    [Fact]
    public async Task A_first_batch_that_fails_is_told_as_what_it_is()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(replace: meddling.Replace);
        await open.AddAsync("Anna");
        meddling.Meddling.Enqueue(() => throw new StoreException(StoreProblem.Busy, "others were in the way"));

        await Assert.ThrowsAsync<StoreException>(() => open.Book.Events.ReportAsync(new[] { Event("Anna", "seen") }.ToAsyncEnumerable()));
    }

    [Fact]
    public async Task A_batch_ends_early_where_its_orders_have_many_items()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 10);
        await open.AddAsync("Anna");
        List<long> told = [];
        OrderItem[] items = [.. Enumerable.Repeat(new OrderItem { Sku = "cup" }, 60)];

        await open.Book.Orders.ReportAsync(
            Enumerable.Range(0, 5).Select(number => Order("Anna", $"{number}") with { Items = items }).ToAsyncEnumerable(), new Told(told));

        Assert.Equal([2, 4, 5], told);
    }

    [Fact]
    public async Task A_deleted_contact_keeps_what_is_reported_and_pages_go_on_behind_a_cursor()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna");
        await open.Book.Contacts.DeleteAsync(anna, "moved");
        foreach (int day in new[] { 2, 0, 1 })
            Assert.Equal(ReportEffect.Recorded, await open.Book.Events.ReportAsync(Event("Anna", "seen") with { Contact = anna.Id, At = Day.AddDays(day) }));

        ReportPage<ContactEvent> first = await open.Book.Events.PageAsync(anna.Id, 2);
        ReportPage<ContactEvent> rest = await open.Book.Events.PageAsync(anna.Id, 2, ReportCursor.Parse(first.Next!.ToString()));

        Assert.Equal([Day.AddDays(2), Day.AddDays(1)], first.Items.Select(reported => reported.At));
        Assert.Equal((Day, null), (Assert.Single(rest.Items).At, rest.Next));
        Assert.Empty((await open.Book.Events.PageAsync(new ContactId(Guid.NewGuid()))).Items);
        Assert.Equal(0, await open.Book.Orders.CountAsync(new ContactId(Guid.NewGuid())));
    }

    [Fact]
    public async Task The_same_words_reported_later_keep_out_what_was_reported_between()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna");
        Assert.Equal(ReportEffect.Recorded, await open.Book.Orders.ReportAsync(Order("Anna", "1")));
        Assert.Equal(ReportEffect.Unchanged, await open.Book.Orders.ReportAsync(Order("Anna", "1") with { Currency = " eur ", ReportedAt = Day.AddHours(2) }));
        Assert.Equal(ReportEffect.Unchanged, await open.Book.Orders.ReportAsync(Order("Anna", "1") with { Status = "sent", ReportedAt = Day.AddHours(1) }));

        Order order = await open.Book.Orders.ListAsync(anna.Id).SingleAsync();
        Assert.Equal(("paid", Day.AddHours(2), 2), (order.Status, order.ReportedAt, order.Version));
        Assert.Equal("paid", (await open.Book.Orders.ListAsync(anna.Id).SingleAsync()).Status);
    }

    [Fact]
    public async Task Nothing_personal_is_printed()
    {
        NewOrder order = Order("Anna", "anna@example.com");
        Assert.Equal("order 'a***@e***.com'", order.ToString());
        Assert.Equal("key of Anna", order.Contact.ToString());
        Assert.Equal("event 'seen' with 1 properties", (Event("Anna", "seen") with { Properties = [new("secret", "word")] }).ToString());
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna");
        await open.Book.Orders.ReportAsync(order);
        Assert.Equal($"order 'a***@e***.com' of contact {anna.Id}", (await open.Book.Orders.ListAsync(anna.Id).SingleAsync()).ToString());
    }

    private static NewOrder Order(string name, string key) => new()
    {
        Contact = ContactReference.ByExternalId($"key of {name}"),
        Key = key,
        At = Day,
        Status = "paid",
        Total = 10,
        Currency = "EUR",
        ReportedAt = Day,
    };

    private static NewEvent Event(string name, string what) => new() { Contact = ContactReference.ByExternalId($"key of {name}"), Name = what, At = Day };

    private sealed class Told(List<long> numbers) : IProgress<long>
    {
        public void Report(long value) => numbers.Add(value);
    }
}
