using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Orders;

namespace ContactCore.Conformance.Hosts;

/// <summary>Orders and events that tests talk of.</summary>
internal static class ReportSamples
{
    /// <summary>An order of now, new to its store.</summary>
    public static Order Order(this TestAccount account, ContactId contact, string key) => new()
    {
        Origin = account.Host.NewId(),
        Contact = contact,
        Key = key,
        At = account.Host.Clock.Now,
        Status = "paid",
        Total = -12.345678m,
        Currency = "EUR",
        Items = [new OrderItem { Sku = "shoe", Name = "Schuh 𝄞", Quantity = 2, Price = 9.99m }, new OrderItem { Sku = "bag", Quantity = 0.5m }],
        ReportedAt = account.Host.Clock.Now,
    };

    /// <summary>An event of now, new to its store, with every kind of property.</summary>
    public static ContactEvent Event(this TestAccount account, ContactId contact, string? key = null) => new()
    {
        Origin = account.Host.NewId(),
        Contact = contact,
        Name = "signed up",
        At = account.Host.Clock.Now,
        Properties = EventProperties.Of(new Dictionary<string, EventValue>(StringComparer.Ordinal)
        {
            ["plan"] = "gold \"𝄞\" <b>", ["seats"] = 9_223_372_036_854.775807m, ["trial"] = true, ["ends"] = account.Host.Clock.Now.AddDays(3),
        }),
        Key = key,
        ReportedAt = account.Host.Clock.Now,
    };

    /// <summary>A contact of the account.</summary>
    public static async Task<Contact> SomebodyAsync(this TestAccount account, string key) => await account.AddAsync(Person.Named("Anna").KnownAs(key));
}
