using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Erasing;

public sealed class ErasingTests
{
    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_but_one_entry_without_a_name()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(ErasingBook.Anna);
        anna = await host.Book.Contacts.ChangeAsync(anna, profile => profile with { Emails = [EmailAddress.Parse("new@example.com")] });
        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Email, "asked");

        ErasureOutcome outcome = await host.Book.Erasure.EraseAsync(anna.Id);

        Assert.Equal((1L, 3, 0), (outcome.Contacts, outcome.AddressesForgotten, outcome.AddressesHeldByOthers.Count));
        Assert.Null(await host.Book.Contacts.FindAsync(anna.Id));
        Assert.Null(await host.Book.Contacts.FindByExternalIdAsync("key of Anna"));
        Assert.Equal(0, await host.Book.Contacts.CountAsync(Selection.All with { Scope = Scope.Both }));
        HistoryEntry entry = Assert.Single(await host.Book.History.OfAsync(anna.Id).ToArrayAsync());
        Assert.Equal((HistoryWhat.Erased, "User olga", null), (entry.What, entry.Actor.ToString(), entry.Reason));
        Assert.Empty(await host.Book.History.OfAddressAsync(ErasingBook.Email).ToArrayAsync());
        Assert.Null((await host.Book.Addresses.StateAsync(ErasingBook.Email)).Standing);
        Assert.False((await host.Book.Addresses.CanSendAsync(ErasingBook.Email, null)).IsAllowed);
    }

    [Fact]
    public async Task A_person_who_erases_themselves_is_not_named_by_it()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(ErasingBook.Anna);
        ContactCore.Books.ContactBook hers = await host.Open.Books.OpenAsync(host.Book.Account, Actor.Contact("anna@example.com"));
        await hers.Erasure.EraseAsync(anna.Id);
        Assert.Equal("Contact the person", Assert.Single(await host.Book.History.OfAsync(anna.Id).ToArrayAsync()).Actor.ToString());
    }

    [Fact]
    public async Task A_colleague_cannot_bring_an_erased_person_back()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();
        NewContact[] tries =
        [
            ErasingBook.Anna,
            OpenBook.Person("Again", "Anna@Example.com"),
            OpenBook.Person("Again") with { Phones = [ErasingBook.Phone] },
            OpenBook.Person("Anna"),
        ];
        foreach (NewContact person in tries)
            await RefusedAsync(() => host.Book.Contacts.AddAsync(person));
        Contact ben = await host.Open.AddAsync("Ben", "ben@example.com");
        await RefusedAsync(() => host.Book.Contacts.ChangeAsync(ben, profile => profile with { Emails = [.. profile.Emails, ErasingBook.Email] }));
        await RefusedAsync(() => host.Book.Contacts.ChangeAsync(ben, profile => profile with { ExternalId = "key of Anna" }));
        Assert.Equal("Maier", (await host.Book.Contacts.ChangeAsync(ben, profile => profile with { LastName = "Maier" })).LastName);
        Assert.Equal(1, await host.Book.Contacts.CountAsync(Selection.All with { Scope = Scope.Both }));
    }

    [Fact]
    public async Task The_persons_own_new_consent_brings_them_back()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        DateTimeOffset before = host.Open.Clock.GetUtcNow();
        await host.EraseAnnaAsync();
        await RefusedAsync(() => host.Book.Contacts.AddAsync(ErasingBook.Anna with
        {
            Consent = Consent.Given("/signup", "Yes", before, Actor.Contact("form")),
        }));

        Contact back = await host.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);

        Assert.Equal(AddressStatus.Active, back.Channels[0].State.Status);
        await host.Open.AddAsync("Twin", "anna@example.com");
    }

    [Fact]
    public async Task Who_acts_as_the_contact_needs_no_other_witness()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();
        ContactCore.Books.ContactBook hers = await host.Open.Books.OpenAsync(host.Book.Account, Actor.Contact("sign-up form"));
        Assert.Equal("Anna", (await hers.Contacts.AddAsync(ErasingBook.Anna)).FirstName);
    }

    [Fact]
    public async Task New_consent_lifts_an_unsubscription_and_no_blacklisting()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(ErasingBook.Anna);
        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Email);
        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Phone);
        await host.Book.Erasure.EraseAsync(anna.Id);

        Contact back = await host.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);

        Assert.Equal(
            [AddressStatus.Active, AddressStatus.Blacklisted], back.Channels.Select(channel => channel.State.Status));
    }

    [Fact]
    public async Task An_email_that_waited_for_its_confirmation_waits_again()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.Book.DoubleOptIn.AskAsync(ErasingBook.Email);
        await host.EraseAnnaAsync();
        Contact back = await host.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);
        Assert.Equal(AddressStatus.NotConfirmed, back.Channels[0].State.Status);
    }

    [Fact]
    public async Task What_an_erased_address_refuses_is_kept_without_the_address()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();

        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Email);
        await host.Book.Addresses.ReportSpamAsync(ErasingBook.Email);
        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Phone);

        Assert.Null((await host.Book.Addresses.StateAsync(ErasingBook.Email)).Standing);
        Assert.Empty(await host.Book.History.OfAddressAsync(ErasingBook.Email).ToArrayAsync());
        Assert.Null(await host.Book.Blacklist.FindAsync(ErasingBook.Phone));
        Contact back = await host.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);
        Assert.Equal(
            [AddressStatus.Active, AddressStatus.Blacklisted], back.Channels.Select(channel => channel.State.Status));
    }

    [Fact]
    public async Task A_link_that_is_followed_after_the_erasing_writes_no_address()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        string token = host.Book.UnsubscribeLinks.FromEverything(ErasingBook.Email).Token;
        await host.EraseAnnaAsync();
        Assert.Equal(ContactCore.Links.LinkOutcome.Done, (await host.Open.Links.UnsubscribeAsync(token)).Outcome);
        Assert.Equal(ContactCore.Links.LinkOutcome.AlreadyDone, (await host.Open.Links.UnsubscribeAsync(token)).Outcome);
        Assert.Null((await host.Book.Addresses.StateAsync(ErasingBook.Email)).Standing);
        Assert.Equal(ContactCore.Links.ConfirmationOutcome.AlreadyKnown, (await host.Book.DoubleOptIn.AskAsync(ErasingBook.Email)).Outcome);
    }

    [Fact]
    public async Task An_address_that_another_contact_holds_is_left_and_named()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(ErasingBook.Anna);
        await host.Open.AddAsync("Twin", "anna@example.com");
        await host.Book.Addresses.UnsubscribeAsync(ErasingBook.Email);

        ErasureOutcome outcome = await host.Book.Erasure.EraseAsync(anna.Id);

        Assert.Equal([ErasingBook.Email.AddressKey], outcome.AddressesHeldByOthers);
        Assert.Equal(1, outcome.AddressesForgotten);
        Assert.Equal(AddressStatus.Unsubscribed, (await host.Book.Addresses.StateAsync(ErasingBook.Email)).Status);
    }

    [Fact]
    public async Task Former_external_ids_are_refused_too_but_for_one_that_another_contact_has()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(ErasingBook.Anna);
        foreach (string? key in (string?[])["k2", null, "k3"])
            anna = await host.Book.Contacts.ChangeAsync(anna, profile => profile with { ExternalId = key });
        Contact ben = await host.Book.Contacts.AddAsync(OpenBook.Person("Ben", "ben@example.com") with { ExternalId = "k2" });

        await host.Book.Erasure.EraseAsync(anna.Id);

        foreach (string key in (string[])["key of Anna", "k3"])
            await RefusedAsync(() => host.Book.Contacts.AddAsync(OpenBook.Person("Again") with { ExternalId = key }));
        await host.Book.Contacts.DeleteAsync(ben, "gone");
        await host.Book.Erasure.PurgeAsync(TimeSpan.Zero);
        Assert.Equal("k2", (await host.Book.Contacts.AddAsync(OpenBook.Person("Next") with { ExternalId = "k2" })).ExternalId);
    }

    [Fact]
    public async Task Another_account_knows_nothing_of_it()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();
        ContactCore.Books.ContactBook other = await host.Open.OtherAsync("other");
        Assert.Equal("Anna", (await other.Contacts.AddAsync(ErasingBook.Anna)).FirstName);
    }

    [Fact]
    public async Task Without_a_secret_nobody_is_erased_and_nothing_else_minds()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        MissingOptionException missing = await Assert.ThrowsAsync<MissingOptionException>(() => open.Book.Erasure.EraseAsync(anna.Id));
        Assert.Equal("Erasure.Secrets", missing.Option);
        Assert.NotNull(await open.Book.Contacts.FindAsync(anna.Id));
    }

    [Fact]
    public async Task Who_is_not_there_cannot_be_erased()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        Contact anna = await host.EraseAnnaAsync();
        await Assert.ThrowsAsync<NotFoundException>(() => host.Book.Erasure.EraseAsync(anna.Id));
    }

    private static async Task RefusedAsync(Func<Task> act)
    {
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(act);
        Assert.Equal(ContactRule.Erased, refused.Rule);
        Assert.DoesNotContain("anna", refused.Message, StringComparison.OrdinalIgnoreCase);
    }
}
