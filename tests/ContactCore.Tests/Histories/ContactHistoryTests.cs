using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Histories;

/// <summary>Rule 10.</summary>
public sealed class ContactHistoryTests
{
    [Fact]
    public async Task A_history_says_what_from_to_when_who_and_why()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        anna = await open.Book.Contacts.ChangeAsync(anna, p => p with { LastName = "Müller", FirstName = "Ann" });
        await open.Book.Addresses.UnsubscribeAsync(anna.Emails[0], "asked by phone");
        anna = await open.Book.Contacts.DeleteAsync(anna, "asked to");
        await open.Book.Contacts.RestoreAsync(anna);
        HistoryEntry[] history = await open.Book.History.OfAsync(anna.Id).ToArrayAsync();
        Assert.Equal(
            [HistoryWhat.Created, HistoryWhat.Changed, HistoryWhat.Changed, HistoryWhat.Unsubscribed, HistoryWhat.Deleted, HistoryWhat.Restored],
            history.Select(entry => entry.What));
        Assert.Contains(history, entry => entry is { Field: "lastName", From: null, To: "Müller" });
        Assert.Contains(history, entry => entry is { Field: "firstName", From: "Anna", To: "Ann" });
        Assert.All(history, entry => Assert.Equal("olga", entry.Actor.Id));
        Assert.Equal(["asked by phone", "asked to"], history.Select(entry => entry.Reason).OfType<string>().Skip(1));
    }

    [Fact]
    public async Task A_contact_has_the_history_of_an_address_for_the_time_it_held_it()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        EmailAddress email = EmailAddress.Parse("anna@example.com");
        await open.Book.Addresses.UnsubscribeAsync(email, "before");
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        await open.Book.Addresses.ReportSpamAsync(email, "while");
        await open.Book.Contacts.ChangeAsync(anna, p => p with { Emails = [] });
        await open.Book.Addresses.ClearComplaintAsync(email, "after");
        HistoryEntry[] history = await open.Book.History.OfAsync(anna.Id).ToArrayAsync();
        Assert.Equal(["while"], history.Where(entry => entry.Address is not null).Select(entry => entry.Reason));
    }
}
