using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

/// <summary>A write that stands, and whose contact cannot be read back any more.</summary>
public sealed class ReadingBackTests
{
    [Fact]
    public async Task A_server_that_goes_away_after_the_write_does_not_look_as_if_nothing_was_changed()
    {
        LosingStore lost = new();
        await using OpenBook open = await OpenBook.NewAsync(replace: lost.Replace);
        StoreException failure = await Assert.ThrowsAsync<StoreException>(() => open.AddAsync("Anna", "anna@example.com"));
        Assert.Equal(StoreProblem.ConnectionLost, failure.Problem);
        Assert.Equal(ChangeFate.Stands, failure.Change);
        Assert.StartsWith("the change stands", failure.Message, StringComparison.Ordinal);
        lost.IsLost = false;
        Assert.Equal("Anna", await open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task Giving_up_after_the_write_gives_the_contact_all_the_same()
    {
        using CancellationTokenSource given = new();
        LosingStore cancelling = new() { AfterWriting = given.Cancel };
        await using OpenBook open = await OpenBook.NewAsync(replace: cancelling.Replace);
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna"), given.Token);
        Assert.Equal("Anna", anna.FirstName);
    }
}
