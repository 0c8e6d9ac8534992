using System.Globalization;
using ContactCore.Events;
using ContactCore.Orders;
using ContactCore.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Models;

/// <summary>A report among several of one thing.</summary>
/// <param name="Key">Which thing; the last of three events has no key.</param>
/// <param name="ReportedAt">When it was reported, in seconds.</param>
/// <param name="Words">What it tells.</param>
/// <param name="Contact">The contact's external ID.</param>
internal sealed record ReportStep(int Key, int ReportedAt, int Words, string Contact)
{
    /// <summary>Reports of three things, at few instants, telling few different words.</summary>
    public static readonly Gen<ReportStep> OfAnna =
        from key in Gen.Choose(0, 2)
        from at in Gen.Choose(0, 3)
        from words in Gen.Choose(0, 3)
        select new ReportStep(key, at, words, "a");

    private DateTimeOffset Instant => DateTimeOffset.UnixEpoch.AddSeconds(ReportedAt);

    public NewOrder ToOrder() => new()
    {
        Contact = ContactReference.ByExternalId(Contact),
        Key = string.Create(CultureInfo.InvariantCulture, $"A-{Key}"),
        At = DateTimeOffset.UnixEpoch,
        Status = "paid",
        Total = 1,
        Currency = "EUR",
        Items = [.. Enumerable.Range(0, Words).Select(line => new OrderItem { Sku = string.Create(CultureInfo.InvariantCulture, $"{line}") })],
        ReportedAt = Instant,
    };

    public NewEvent ToEvent() => new()
    {
        Contact = ContactReference.ByExternalId(Contact),
        Name = "seen",
        At = DateTimeOffset.UnixEpoch,
        Properties = [new("words", Words)],
        Key = Key == 2 ? null : string.Create(CultureInfo.InvariantCulture, $"E-{Key}"),
        ReportedAt = Instant,
    };
}
