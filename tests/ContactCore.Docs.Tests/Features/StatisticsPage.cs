using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Locales;
using ContactCore.Statistics;

namespace ContactCore.Docs.Tests.Features;

public sealed class StatisticsPage() : FeaturePage("statistics")
{
    [Fact]
    public async Task By_status()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com", "anna.mueller@example.com");
        await AddAsync(book, "Maier", "anna@example.com");
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));

        #region status
        foreach (StatusCount count in await book.Statistics.ByStatusAsync())
            Console.WriteLine($"{count.Kind} {count.Status}: {count.Addresses} addresses of {count.Contacts} contacts");

        foreach (SourceCount count in await book.Statistics.BySourceAsync())
            Console.WriteLine($"{count.Source}: {count.Contacts} contacts");
        #endregion

        Shown("status");
    }

    [Fact]
    public async Task By_day()
    {
        ContactBook book = await OpenAsync();
        await book.Settings.ChangeAsync(settings => settings with { TimeZone = TimeZoneId.Parse("Europe/Berlin") });
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Clock.Advance(TimeSpan.FromHours(15));
        await AddAsync(book, "Ng", "ben@example.com");
        await book.Contacts.DeleteAsync(anna, "moved");

        #region growth
        foreach (GrowthDay day in await book.Statistics.GrowthAsync(new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 1)))
            Console.WriteLine($"{day.Day:yyyy-MM-dd}: {day.Created} came, {day.Deleted} went");
        #endregion

        Shown("growth");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("a last day before the first", book => book.Statistics.GrowthAsync(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 31))),
        ("more days than are counted at once", book => book.Statistics.GrowthAsync(new DateOnly(2000, 1, 1), new DateOnly(2026, 1, 1))));
}
