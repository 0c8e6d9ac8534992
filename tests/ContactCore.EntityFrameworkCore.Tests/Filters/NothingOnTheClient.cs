using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.PostgreSql;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Tests.Filters;

/// <summary>Filters are answered by the database: it hands over those who are meant, and what belongs to them.</summary>
public sealed class NothingOnTheClient
{
    // Anna's two channels and the look that finds no third: nobody else's anything.
    private const int RowsOfAnna = 3;

    [Fact]
    public async Task SQLite_hands_over_only_whom_a_filter_takes()
    {
        using DatabaseFolder folder = new();
        RowLog log = new();
        using Store store = await Host.CreateAsync(folder, log);
        await AssertAsync(store, log);
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task PostgreSQL_hands_over_only_whom_a_filter_takes()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        RowLog log = new();
        using Store store = database.Open(log);
        await AssertAsync(store, log);
    }

    private static async Task AssertAsync(Store store, RowLog log)
    {
        ContactBook book = await Village.SettleAsync(store);
        foreach (ContactFilter filter in Village.AnnaAlone)
        {
            // Definitions are read to look names up; they are no contacts.
            await book.Contacts.CountAsync(Selection.Of(filter));
            log.Clear();
            Assert.Equal(1, await book.Contacts.CountAsync(Selection.Of(filter)));
            ContactPage page = await book.Contacts.PageAsync(Selection.Of(filter), Ranking.Created);
            Assert.Equal("Anna", Assert.Single(page.Contacts).FirstName);
            Assert.True(log.Most <= RowsOfAnna, $"{filter}: {log.Most} rows were handed over at once");
        }
    }
}
