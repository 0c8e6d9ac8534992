using System.Text.Json;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Disclosing;

public sealed class DisclosureTests
{
    [Fact]
    public async Task All_that_is_held_of_a_person_is_in_it()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Ánna", "anna@example.com");
        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { Emails = [EmailAddress.Parse("New@example.com")], LastName = "Maier" });
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"), "asked by phone");
        await open.Book.Blacklist.AddAsync(EmailAddress.Parse("new@example.com"), "rude");

        using MemoryStream output = new();
        await open.Book.Disclosure.WriteAsync(anna.Id, output);

        string text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("\"Ánna\"", text, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(text);
        Assert.Equal("acme", json.RootElement.GetProperty("account").GetString());
        JsonElement contact = Assert.Single(json.RootElement.GetProperty("contacts").EnumerateArray());
        Assert.Equal("Yes, write to me", contact.GetProperty("consent").GetProperty("text").GetString());
        JsonElement[] addresses = [.. contact.GetProperty("addresses").EnumerateArray()];
        Assert.Equal(["anna@example.com", "New@example.com"], addresses.Select(address => address.GetProperty("address").GetString()));
        Assert.Equal("asked by phone", addresses[0].GetProperty("facts")[0].GetProperty("reason").GetString());
        Assert.NotEqual(JsonValueKind.Null, addresses[0].GetProperty("heldUntil").ValueKind);
        Assert.Equal("rude", addresses[1].GetProperty("blacklisting").GetProperty("reason").GetString());
        Assert.Equal(
            ["Created", "Changed", "Changed", "Blacklisted"],
            contact.GetProperty("history").EnumerateArray().Select(entry => entry.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task An_email_past_the_limit_is_told_as_the_contact_has_it()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "anna@example.com");
        Contact bob = await open.AddAsync("Bob", "bob@example.com");
        await open.Book.Settings.ChangeAsync(settings => settings with { ContactLimit = 1 });

        using MemoryStream output = new();
        await open.Book.Disclosure.WriteAsync(bob.Id, output);

        using JsonDocument json = JsonDocument.Parse(output.ToArray());
        JsonElement address = json.RootElement.GetProperty("contacts")[0].GetProperty("addresses")[0];
        Assert.Equal("OverLimit", address.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Nothing_is_written_of_nobody()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        using MemoryStream output = new();
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Disclosure.WriteAsync(new ContactId(Guid.CreateVersion7()), output));
        Assert.Equal(0, output.Length);
    }
}
