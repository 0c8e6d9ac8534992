using ContactCore.Locales;
using ContactCore.Statistics;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Selections;

/// <summary>Days of a time zone, where clocks are put forward and back.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 23)]
    [InlineData("Europe/Berlin", "2026-10-25", 25)]
    [InlineData("Europe/Berlin", "2026-06-01", 24)]
    [InlineData("America/Sao_Paulo", "2018-11-04", 23)]
    [InlineData("America/Sao_Paulo", "2018-02-17", 25)]
    [InlineData("Asia/Beirut", "2022-03-27", 23)]
    [InlineData("UTC", "2026-02-28", 24)]
    public void A_day_is_as_long_as_its_zone_has_it(string zone, string day, int hours)
    {
        DateOnly date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        DateTimeOffset[] bounds = DayBounds.Of(date, date, TimeZoneId.Parse(zone));
        Assert.Equal(hours, (bounds[1] - bounds[0]).TotalHours);
    }

    [Fact]
    public async Task Each_contact_counts_on_the_day_of_the_accounts_zone()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Settings.ChangeAsync(settings => settings with { TimeZone = TimeZoneId.Parse("Pacific/Auckland") });
        DateTimeOffset midnight = new(2026, 1, 30, 11, 0, 0, TimeSpan.Zero);
        foreach (DateTimeOffset created in new[] { midnight.AddTicks(-10), midnight, midnight.AddHours(24).AddTicks(-10) })
            await open.Book.Contacts.AddAsync(OpenBook.Person($"{created:O}") with { CreatedAt = created });

        Assert.Equal(
            [new GrowthDay(new DateOnly(2026, 1, 30), 1, 0), new GrowthDay(new DateOnly(2026, 1, 31), 2, 0)],
            await open.Book.Statistics.GrowthAsync(new DateOnly(2026, 1, 30), new DateOnly(2026, 1, 31)));
    }
}
