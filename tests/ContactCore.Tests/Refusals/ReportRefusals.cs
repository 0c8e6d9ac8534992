using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Orders;
using ContactCore.Reporting;

namespace ContactCore.Tests.Refusals;

internal static class ReportRefusals
{
    private static readonly DateTimeOffset Day = new(2026, 1, 30, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<Refusal> All =>
    [
        new("an order of nobody", people => OrderAsync(people, order => order with { Contact = ContactReference.ByExternalId("key of nobody") })),
        new("an order of a contact that is absent", people => OrderAsync(people, order => order with { Contact = null! })),
        new("an order of an external ID of 201 characters", people => OrderAsync(people, order => order with { Contact = ContactReference.ByExternalId(new string('a', 201)) })),
        new("an order without a key", people => OrderAsync(people, order => order with { Key = " " })),
        new("an order's key of 201 characters", people => OrderAsync(people, order => order with { Key = new string('a', 201) })),
        new("an order without a status", people => OrderAsync(people, order => order with { Status = "" })),
        new("an order's total finer than a millionth", people => OrderAsync(people, order => order with { Total = 0.0000001m })),
        new("an order's total too large", people => OrderAsync(people, order => order with { Total = 9_223_372_036_854.775808m })),
        new("a currency that is none", people => OrderAsync(people, order => order with { Currency = "Euro" })),
        new("an order of 1,001 items", people => OrderAsync(people, order => order with { Items = [.. Enumerable.Repeat(new OrderItem { Sku = "cup" }, 1001)] })),
        new("an item without a SKU", people => OrderAsync(people, order => order with { Items = [new OrderItem { Sku = "" }] })),
        new("an item's price finer than a millionth", people => OrderAsync(people, order => order with { Items = [new OrderItem { Sku = "cup", Price = 0.0000001m }] })),
        new("a report of an order two days ahead", people => OrderAsync(people, order => order with { ReportedAt = Day.AddYears(1) })),
        new("an order's key that is another contact's", people => OrderAsync(people, order => order))
        {
            After = async people => await people.Book.Orders.ReportAsync(Order(people.Gone)),
        },
        new("a page of no orders", people => people.Book.Orders.PageAsync(people.Anna.Id, 0)),
        new("a page of 501 orders", people => people.Book.Orders.PageAsync(people.Anna.Id, 501)),
        Refusal.Of("a cursor of orders that no page gave", () => ReportCursor.Parse("AAAA")),
        new("an event without a name", people => EventAsync(people, reported => reported with { Name = " " })),
        new("an event of 101 properties", people => EventAsync(people, reported => reported with
        {
            Properties = [.. Enumerable.Range(0, 101).Select(number => new KeyValuePair<string, EventValue>($"{number}", number))],
        })),
        new("a property twice", people => EventAsync(people, reported => reported with { Properties = [new("plan", "gold"), new("plan ", "gold")] })),
        new("a property without a name", people => EventAsync(people, reported => reported with { Properties = [new("", "gold")] })),
        new("a property's text of 2,001 characters", people => EventAsync(people, reported => reported with { Properties = [new("plan", new string('a', 2001))] })),
        new("a property's number too large", people => EventAsync(people, reported => reported with { Properties = [new("seats", 1e14m)] })),
        Refusal.Of("properties that are no object", () => EventProperties.Parse("[1]")),
        Refusal.Of("properties that are no JSON", () => EventProperties.Parse("{plan}")),
        Refusal.Of("a property that is a list", () => EventProperties.Parse("""{"plan":[1]}""")),
        Refusal.Of("a property with half a letter in it", () => EventProperties.Parse("""{"plan":"\ud800"}""")),
        Refusal.Of("a property's instant that is none", () => EventProperties.Parse("""{"ends":{"instant":"soon"}}""")),
        new("a report of an event two days ahead", people => EventAsync(people, reported => reported with { Key = "e", ReportedAt = Day.AddYears(1) })),
        new("an event's key that is another contact's", people => EventAsync(people, reported => reported with { Key = "e" }))
        {
            After = async people => await people.Book.Events.ReportAsync(Event(people.Gone) with { Key = "e" }),
        },
    ];

    private static Task<ReportEffect> OrderAsync(PeopledBook people, Func<NewOrder, NewOrder> change) => people.Book.Orders.ReportAsync(change(Order(people.Anna)));

    private static Task<ReportEffect> EventAsync(PeopledBook people, Func<NewEvent, NewEvent> change) => people.Book.Events.ReportAsync(change(Event(people.Anna)));

    private static NewOrder Order(Contact contact) => new()
    {
        Contact = contact.Id,
        Key = "A-1",
        At = Day,
        Status = "paid",
        Total = 10,
        Currency = "EUR",
        ReportedAt = Day,
    };

    private static NewEvent Event(Contact contact) => new() { Contact = contact.Id, Name = "signed up", At = Day };
}
