using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Orders;
using ContactCore.Reporting;

namespace ContactCore.Docs.Tests.Features;

public sealed class OrdersAndEventsPage() : FeaturePage("orders-and-events")
{
    [Fact]
    public async Task One_order()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");

        #region order
        DateTimeOffset evening = new(2026, 1, 30, 18, 5, 0, TimeSpan.Zero);
        NewOrder order = new()
        {
            Contact = anna.Id,                              // or ContactReference.ByExternalId("crm-17")
            Key = "A-1001",
            At = evening,
            Status = "placed",
            Total = 29.98m,
            Currency = "EUR",
            Items = [new OrderItem { Sku = "shoe-42", Name = "Shoe", Quantity = 2, Price = 9.99m }, new OrderItem { Sku = "bag" }],
            ReportedAt = evening,
        };
        Console.WriteLine(await book.Orders.ReportAsync(order));
        Console.WriteLine(await book.Orders.ReportAsync(order));

        // The parcel left after five hours; a report of the hour before comes behind it.
        Console.WriteLine(await book.Orders.ReportAsync(order with { Status = "sent", ReportedAt = evening.AddHours(5) }));
        Console.WriteLine(await book.Orders.ReportAsync(order with { Status = "paid", ReportedAt = evening.AddHours(4) }));

        await foreach (Order known in book.Orders.ListAsync(anna.Id))
            Console.WriteLine($"{known.Key} {known.Status}, {known.Items.Count} items");
        #endregion

        Shown("order");
    }

    [Fact]
    public async Task Events()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");

        #region events
        await book.Events.ReportAsync(new NewEvent
        {
            Contact = anna.Id,
            Name = "subscribed",
            At = new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero),
            Properties = new Dictionary<string, EventValue>
            {
                ["plan"] = "gold",
                ["seats"] = 12,
                ["trial"] = true,
                ["ends"] = new DateTimeOffset(2026, 2, 28, 0, 0, 0, TimeSpan.Zero),
            },
        });

        ReportPage<ContactEvent> page = await book.Events.PageAsync(anna.Id, size: 20);
        foreach (ContactEvent known in page.Items)
            Console.WriteLine($"{known.Name}: {known.Properties["seats"]} seats, {known.Properties.ToJson()}");
        Console.WriteLine($"{await book.Events.CountAsync(anna.Id)} in all, more: {page.Next is not null}");
        #endregion

        Shown("events");
    }

    [Fact]
    public async Task A_stream()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        NewEvent Seen(string contact, int day) =>
            new() { Contact = ContactReference.ByExternalId(contact), Name = "seen", At = new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero) };

        #region stream
        IAsyncEnumerable<NewEvent> events = new[] { Seen("crm-Müller", 1), Seen("crm-Müller", 1), Seen("crm-Maier", 2), Seen("crm-Müller", 3) }
            .ToAsyncEnumerable();

        ReportOutcome outcome = await book.Events.ReportAsync(events);
        Console.WriteLine($"{outcome.Recorded} recorded, {outcome.Updated} updated, {outcome.Unchanged} unchanged, {outcome.Rejected} rejected");
        foreach (ReportRejection rejection in outcome.Rejections)
            Console.WriteLine($"{rejection.Position}: {rejection.Reason}");
        #endregion

        Shown("stream");
    }
}
