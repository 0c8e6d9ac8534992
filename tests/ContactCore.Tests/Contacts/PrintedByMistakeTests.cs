using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Postal;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

/// <summary>What a log line like <c>{Contact}</c> shows of a person: nothing.</summary>
public sealed class PrintedByMistakeTests
{
    private static readonly NewContact Zora = new()
    {
        FirstName = "Zora",
        LastName = "Quillfeather",
        Emails = [EmailAddress.Parse("zora@quillfeather.example")],
        Phones = [PhoneNumber.Parse("+442079460958")],
        Address = new PostalAddress { Line1 = "7 Quillfeather Lane" },
        Consent = Consent.Given("/signup", "yes"),
    };

    [Fact]
    public async Task Nobodys_name_or_address_stands_in_what_is_printed()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact zora = await open.Book.Contacts.AddAsync(Zora);
        zora = await open.Book.Contacts.ChangeAsync(zora, profile => profile with { FirstName = "Zorah" });
        await open.Book.Addresses.UnsubscribeAsync(zora.Emails[0], "asked");
        List<string> printed =
        [
            Zora.ToString(), zora.ToString(), $"{zora.Address}", $"{zora.Emails[0].AddressKey}", $"{zora.Phones[0].AddressKey}",
            $"{Actor.User("17", "Zora Quillfeather", "zora@quillfeather.example")}",
        ];
        await foreach (HistoryEntry entry in open.Book.History.OfAsync(zora.Id))
            printed.Add(entry.ToString());
        Assert.All(printed, text =>
        {
            Assert.DoesNotContain("Zora", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Quillfeather", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("79460958", text, StringComparison.Ordinal);
        });
        Assert.Contains(zora.Id.ToString(), zora.ToString(), StringComparison.Ordinal);
    }
}
