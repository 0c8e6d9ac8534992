using System.Buffers.Text;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Links;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Links;

public sealed class LinkTests
{
    [Fact]
    public async Task A_confirmation_is_answered_once_and_lets_be_sent_to()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        ConfirmationRequest asked = await host.Book.DoubleOptIn.AskAsync(LinkedBook.Anna, "sign-up form");
        await host.Open.AddAsync("Anna", "anna@example.com");
        Assert.Equal((ConfirmationOutcome.Asked, AddressStatus.NotConfirmed), (asked.Outcome, asked.State.Status));
        Assert.Equal($"https://shop.example/c/confirm/{asked.Link!.Token}", asked.Link.Address.AbsoluteUri);
        Assert.Equal(SendRefusalCause.NotConfirmed, (await host.Book.Addresses.CanSendAsync(LinkedBook.Anna, null)).Refusal?.Cause);

        Assert.Equal(LinkState.Valid, host.Links.Read(LinkPurpose.Confirm, asked.Link.Token));
        Assert.Equal(AddressStatus.NotConfirmed, await StatusAsync(host));
        Assert.Equal(LinkOutcome.Done, (await host.Links.ConfirmAsync(asked.Link.Token)).Outcome);

        Assert.True((await host.Book.Addresses.CanSendAsync(LinkedBook.Anna, null)).IsAllowed);
        Assert.Equal(LinkOutcome.Used, (await host.Links.ConfirmAsync(asked.Link.Token)).Outcome);
        HistoryEntry[] history = await host.Book.History.OfAddressAsync(LinkedBook.Anna).ToArrayAsync();
        Assert.Equal([HistoryWhat.ConfirmationAsked, HistoryWhat.Confirmed], history.Select(entry => entry.What).Order());
        Assert.Equal(("Contact link", "by the link"), history.Where(entry => entry.What == HistoryWhat.Confirmed).Select(entry => (entry.Actor.ToString(), entry.Reason)).Single());
    }

    [Fact]
    public async Task One_who_waits_is_asked_again_and_nobody_else_is()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        string first = await host.AskedAsync();
        ConfirmationRequest again = await host.Book.DoubleOptIn.AskAsync(LinkedBook.Anna);
        Assert.Equal(ConfirmationOutcome.AskedAgain, again.Outcome);
        Assert.NotEqual(first, again.Link!.Token);
        Assert.Equal(LinkOutcome.Done, (await host.Links.ConfirmAsync(again.Link.Token)).Outcome);

        await host.Open.AddAsync("Ben", "ben@example.com");
        foreach (string email in new[] { "anna@example.com", "ben@example.com" })
        {
            ConfirmationRequest known = await host.Book.DoubleOptIn.AskAsync(EmailAddress.Parse(email));
            Assert.Equal((ConfirmationOutcome.AlreadyKnown, null, AddressStatus.Active), (known.Outcome, known.Link, known.State.Status));
        }
    }

    [Fact]
    public async Task Who_confirms_after_refusing_stays_refused()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        string token = await host.AskedAsync();
        await host.Book.Addresses.UnsubscribeAsync(LinkedBook.Anna);
        Assert.Equal(LinkOutcome.Done, (await host.Links.ConfirmAsync(token)).Outcome);
        Assert.Equal(AddressStatus.Unsubscribed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_link_unsubscribes_whatever_is_known_and_a_repetition_leaves_no_trace()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        UnsubscribeLink link = host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna);
        Assert.Equal($"<https://shop.example/c/unsubscribe/{link.Token}>", link.ListUnsubscribe);
        Assert.Equal("List-Unsubscribe=One-Click", link.ListUnsubscribePost);

        Assert.Equal(LinkOutcome.Done, (await host.Links.UnsubscribeAsync(link.Token)).Outcome);
        Assert.Equal(LinkOutcome.AlreadyDone, (await host.Links.UnsubscribeAsync(link.Token)).Outcome);

        Assert.Equal(AddressStatus.Unsubscribed, await StatusAsync(host));
        Assert.Single(await host.Book.History.OfAddressAsync(LinkedBook.Anna).ToArrayAsync());
        await host.Book.Addresses.ConsentAsync(LinkedBook.Anna, Consents.Consent.Given("/again", "Yes"));
        Assert.Equal(LinkOutcome.Done, (await host.Links.UnsubscribeAsync(link.Token)).Outcome);
        Assert.Equal(AddressStatus.Unsubscribed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_link_takes_every_contact_of_the_address_out_of_its_category_alone()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        SubscriptionCategory news = await host.Book.Categories.AddAsync("News");
        await host.Book.Categories.AddAsync("Sales");
        foreach (string name in new[] { "Anna", "Again", "Other" })
            await host.Book.Contacts.AddAsync(OpenBook.Person(name, name == "Other" ? "other@example.com" : "anna@example.com") with { Categories = ["News", "Sales"] });
        string token = host.Book.UnsubscribeLinks.From(LinkedBook.Anna, news).Token;

        Assert.Equal(LinkOutcome.Done, (await host.Links.UnsubscribeAsync(token)).Outcome);
        Assert.Equal(LinkOutcome.AlreadyDone, (await host.Links.UnsubscribeAsync(token)).Outcome);

        Contact[] all = await host.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync();
        Assert.Equal(["Sales", "Sales", "News; Sales"], all.Select(contact => string.Join("; ", contact.Categories)));
        Assert.Equal(AddressStatus.Active, await StatusAsync(host));
        Assert.Equal(SendRefusalCause.NotInCategory, (await host.Book.Addresses.CanSendAsync(LinkedBook.Anna, "news")).Refusal?.Cause);
        Assert.True((await host.Book.Addresses.CanSendAsync(LinkedBook.Anna, "sales")).IsAllowed);
    }

    [Fact]
    public async Task A_link_is_of_no_use_when_its_time_is_over()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        string confirm = await host.AskedAsync();
        string unsubscribe = host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token;
        host.Open.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(LinkState.Expired, host.Links.Read(LinkPurpose.Confirm, confirm));
        Assert.Equal(LinkOutcome.Expired, (await host.Links.ConfirmAsync(confirm)).Outcome);
        Assert.Equal(LinkState.Valid, host.Links.Read(LinkPurpose.Unsubscribe, unsubscribe));
        host.Open.Clock.Advance(TimeSpan.FromDays(723));
        Assert.Equal(LinkOutcome.Expired, (await host.Links.UnsubscribeAsync(unsubscribe)).Outcome);
        Assert.Equal(AddressStatus.NotConfirmed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_link_of_one_purpose_is_of_no_use_for_the_other()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        string confirm = await host.AskedAsync();
        string unsubscribe = host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token;
        Assert.Equal(LinkOutcome.Altered, (await host.Links.ConfirmAsync(unsubscribe)).Outcome);
        Assert.Equal(LinkOutcome.Altered, (await host.Links.UnsubscribeAsync(confirm)).Outcome);
        Assert.Equal(AddressStatus.NotConfirmed, await StatusAsync(host));
    }

    [Fact]
    public async Task An_old_secret_opens_and_a_new_one_seals()
    {
        string sealedByOld;
        await using (LinkedBook before = await LinkedBook.NewAsync(LinkedBook.Old))
            sealedByOld = before.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token;

        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New, LinkedBook.Old);
        Assert.Equal(LinkOutcome.Done, (await host.Links.UnsubscribeAsync(sealedByOld)).Outcome);
        string sealedByNew = host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token;
        await using LinkedBook after = await LinkedBook.NewAsync(LinkedBook.New);
        Assert.Equal(LinkState.Valid, after.Links.Read(LinkPurpose.Unsubscribe, sealedByNew));
        Assert.Equal(LinkState.Altered, after.Links.Read(LinkPurpose.Unsubscribe, sealedByOld));
    }

    [Fact]
    public async Task A_token_says_nothing_of_the_address_and_no_two_are_alike()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        string[] tokens = [.. Enumerable.Range(0, 100).Select(_ => host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token)];
        Assert.Equal(100, tokens.Distinct(StringComparer.Ordinal).Count());
        string longer = host.Book.UnsubscribeLinks.FromEverything(EmailAddress.Parse("annabella@example.com")).Token;
        Assert.Equal(longer.Length, tokens[0].Length);
        Assert.All(tokens, token => Assert.DoesNotContain("example", System.Text.Encoding.Latin1.GetString(Base64Url.DecodeFromChars(token)), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(tokens[0], host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_secret_or_address_the_error_names_the_option()
    {
        await using OpenBook none = await OpenBook.NewAsync(_ => { });
        Assert.Equal("Links.Secrets", Assert.Throws<MissingOptionException>(() => none.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna)).Option);
        await using OpenBook nowhere = await OpenBook.NewAsync(options => options.Links.Secrets.Add(LinkedBook.New));
        MissingOptionException missing = await Assert.ThrowsAsync<MissingOptionException>(() => nowhere.Book.DoubleOptIn.AskAsync(LinkedBook.Anna));
        Assert.Equal("Links.BaseAddress", missing.Option);
        Assert.Null((await nowhere.Book.Addresses.StateAsync(LinkedBook.Anna)).Standing);
    }

    private static async Task<AddressStatus> StatusAsync(LinkedBook host) => (await host.Book.Addresses.StateAsync(LinkedBook.Anna)).Status;
}
