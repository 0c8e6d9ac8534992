using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

/// <summary>Rule 2.</summary>
public sealed class DeletionTests
{
    private static readonly PhoneNumber Phone = PhoneNumber.Parse("020 7946 0958", "GB");

    [Fact]
    public async Task A_selection_loses_only_contacts_whose_every_address_refuses()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Active", "a@example.com");
        await open.AddAsync("Refusing", "r@example.com", "r2@example.com");
        await open.AddAsync("Half", "h@example.com", "h2@example.com");
        await open.AddAsync("Nothing");
        await open.Book.Contacts.AddAsync(OpenBook.Person("Phone", "p@example.com") with { Phones = [Phone] });
        foreach (string email in new[] { "r@example.com", "r2@example.com", "h@example.com", "p@example.com" })
            await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse(email));
        DeleteOutcome outcome = await open.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        Assert.Equal(1, outcome.Deleted);
        Assert.Equal("Refusing", await open.NamesAsync(Selection.Deleted));
        Assert.Equal(
            [
                new LeftBehind(null, null, 1),
                new LeftBehind(ChannelKind.Email, AddressStatus.Active, 2),
                new LeftBehind(ChannelKind.Phone, AddressStatus.Active, 1),
            ],
            outcome.Left);
    }

    [Fact]
    public async Task Where_the_selection_is_by_email_status_phones_do_not_hold()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Phone", "p@example.com") with { Phones = [Phone] });
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("p@example.com"));
        Selection unsubscribed = new() { Status = StatusFilter.Email(AddressStatus.Unsubscribed) };
        Assert.Equal(1, (await open.Book.Contacts.DeleteAsync(unsubscribed, "clean-up")).Deleted);
    }

    [Fact]
    public async Task Status_all_takes_the_deleted_ones_too_and_a_deletion_passes_them_over()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact gone = await open.AddAsync("Gone", "g@example.com");
        await open.AddAsync("Stays", "s@example.com");
        await open.Book.Contacts.DeleteAsync(gone, "asked to");
        Selection all = new() { Status = StatusFilter.AllEmails };
        Assert.Equal(2, await open.Book.Contacts.CountAsync(all));
        DeleteOutcome outcome = await open.Book.Contacts.DeleteAsync(all, "clean-up");
        Assert.Equal((0, 1), (outcome.Deleted, outcome.DeletedBefore));
    }

    [Fact]
    public async Task One_contact_is_deleted_in_any_status_and_comes_back_with_what_it_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        await open.Book.Addresses.UnsubscribeAsync(anna.Emails[0], "asked by phone");
        anna = await open.Book.Contacts.DeleteAsync(anna, "asked to");
        Assert.Equal((ContactState.Deleted, "asked to"), (anna.State, anna.Deletion!.Reason));
        ContactRuleException twice = await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Contacts.DeleteAsync(anna, "again"));
        Assert.Equal(ContactRule.LiveOnly, twice.Rule);
        anna = await open.Book.Contacts.RestoreAsync(anna);
        Assert.Equal(AddressStatus.Unsubscribed, anna.Channels[0].State.Status);
        Assert.Equal("asked by phone", anna.Channels[0].State.Reason);
    }

    [Fact]
    public async Task Batches_of_a_long_deletion_add_up()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 7);
        for (int i = 0; i < 50; i++)
        {
            await open.AddAsync($"Anna{i}", $"a{i}@example.com");
            if (i % 2 == 0)
                await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse($"a{i}@example.com"));
        }

        DeleteOutcome outcome = await open.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        Assert.Equal(25, outcome.Deleted);
        Assert.Equal(25, Assert.Single(outcome.Left).Count);
        Assert.Equal(25, await open.Book.Contacts.CountAsync(Selection.Deleted));
    }
}
