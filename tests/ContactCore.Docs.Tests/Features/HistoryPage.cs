using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Docs.Tests.Features;

public sealed class HistoryPage() : FeaturePage("history")
{
    [Fact]
    public async Task Reading()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Clock.Advance(TimeSpan.FromHours(1));
        anna = await book.Contacts.ChangeAsync(anna, profile => profile with { LastName = "Maier" });
        Clock.Advance(TimeSpan.FromHours(1));
        ContactBook hers = await Books.OpenAsync(AccountId.Parse("acme"), Actor.Contact(anna.Id.ToString()));
        await hers.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"), "link in the letter");
        Clock.Advance(TimeSpan.FromHours(1));
        await book.Contacts.DeleteAsync(anna, "asked us to");

        #region read
        await foreach (HistoryEntry entry in book.History.OfAsync(anna.Id))
        {
            string subject = entry.Field ?? entry.Address?.Key ?? "contact";
            Console.WriteLine($"{entry.At:u} {entry.What} {subject}, by {entry.Actor.Kind} {entry.Actor.Name ?? entry.Actor.Id}");
            if (entry.From is not null || entry.To is not null)
                Console.WriteLine($"    from {entry.From ?? "nothing"} to {entry.To ?? "nothing"}");
            if (entry.Reason is not null)
                Console.WriteLine($"    because: {entry.Reason}");
        }
        #endregion

        Shown("read");
    }

    [Fact]
    public async Task Of_an_address()
    {
        ContactBook book = await OpenAsync();
        EmailAddress email = EmailAddress.Parse("anna@example.com");
        await book.Addresses.UnsubscribeAsync(email, "asked by phone");
        Clock.Advance(TimeSpan.FromHours(1));
        await book.Blacklist.AddAsync(email, "asked once more");

        #region address
        await foreach (HistoryEntry entry in book.History.OfAddressAsync(EmailAddress.Parse("anna@example.com")))
            Console.WriteLine($"{entry.At:u} {entry.What}, because: {entry.Reason}");
        #endregion

        Shown("address");
    }

    [Fact]
    public async Task Nobody_has_no_history()
    {
        ContactBook book = await OpenAsync();
        Assert.Empty(await book.History.OfAsync(new ContactId(Guid.NewGuid())).ToListAsync());
    }

    [Fact]
    public async Task An_address_is_read_for_the_time_that_it_was_held()
    {
        ContactBook book = await OpenAsync();
        EmailAddress shared = EmailAddress.Parse("office@example.com");
        Contact first = await AddAsync(book, "Abel", "office@example.com", "abel@example.com");
        Clock.Advance(TimeSpan.FromHours(1));
        await book.Contacts.ChangeAsync(first, profile => profile with { Emails = [EmailAddress.Parse("abel@example.com")] });
        Clock.Advance(TimeSpan.FromHours(1));
        Contact second = await AddAsync(book, "Baker", "office@example.com");
        await book.Addresses.UnsubscribeAsync(shared);

        Assert.DoesNotContain(HistoryWhat.Unsubscribed, await book.History.OfAsync(first.Id).Select(entry => entry.What).ToListAsync());
        Assert.Contains(HistoryWhat.Unsubscribed, await book.History.OfAsync(second.Id).Select(entry => entry.What).ToListAsync());
    }
}
