using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Standings;

/// <summary>Rule 3.</summary>
public sealed class AddressRegisterTests
{
    private static readonly EmailAddress Email = EmailAddress.Parse("anna@example.com");
    private static readonly Consent Again = Consent.Given("/again", "Yes, again");

    [Fact]
    public async Task A_complaint_is_cleared_by_an_operator_and_an_unsubscription_stays()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Addresses.UnsubscribeAsync(Email);
        await open.Book.Addresses.ReportSpamAsync(Email, "feedback loop");
        Assert.Equal(AddressStatus.SpamReported, (await open.Book.Addresses.StateAsync(Email)).Status);
        await open.Book.Addresses.ClearComplaintAsync(Email, "clicked by mistake");
        Assert.Equal(AddressStatus.Unsubscribed, (await open.Book.Addresses.StateAsync(Email)).Status);
        ContactRuleException refused = await Assert.ThrowsAsync<StandingRuleException>(
            () => open.Book.Addresses.ClearComplaintAsync(Email, "once more"));
        Assert.Contains("new consent", refused.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_consent_lifts_refusals_but_no_blacklisting()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Addresses.UnsubscribeAsync(Email);
        await open.Book.Addresses.ReportSpamAsync(Email);
        await open.Book.Blacklist.AddAsync(Email, "abuse");
        await open.Book.Addresses.ConsentAsync(Email, Again);
        Assert.Equal(AddressStatus.Blacklisted, (await open.Book.Addresses.StateAsync(Email)).Status);
        await open.Book.Blacklist.RemoveAsync(Email);
        Assert.Equal(AddressStatus.Active, (await open.Book.Addresses.StateAsync(Email)).Status);
        await Assert.ThrowsAsync<StandingRuleException>(() => open.Book.Addresses.ConsentAsync(Email, Again));
    }

    [Fact]
    public async Task Consent_that_is_older_than_the_refusal_lifts_nothing()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Addresses.UnsubscribeAsync(Email);
        Consent old = Consent.Given("trade fair", "yes", at: new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero));
        ContactRuleException refused = await Assert.ThrowsAsync<StandingRuleException>(() => open.Book.Addresses.ConsentAsync(Email, old));
        Assert.Equal(ContactRule.LooseningRefused, refused.Rule);
        Assert.NotEqual(AddressStatus.Active, (await open.Book.Addresses.StateAsync(Email)).Status);
    }

    [Fact]
    public async Task A_refusal_counts_for_a_contact_that_comes_later_and_is_taken_again_and_again()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Addresses.UnsubscribeAsync(Email, "first");
        await open.Book.Addresses.UnsubscribeAsync(Email, "second");
        Contact anna = await open.AddAsync("Anna", "ANNA@example.com");
        Assert.Equal((AddressStatus.Unsubscribed, "first"), (anna.Channels[0].State.Status, anna.Channels[0].State.Reason));
    }

    [Fact]
    public async Task A_phone_that_is_unsubscribed_is_blacklisted_with_the_category_stop()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        PhoneNumber phone = PhoneNumber.Parse("020 7946 0958", "GB");
        await open.Book.Addresses.UnsubscribeAsync(phone);
        AddressState state = await open.Book.Addresses.StateAsync(phone);
        Assert.Equal((AddressStatus.Blacklisted, BlacklistCategory.Stop, "stop"), (state.Status, state.Blacklisting!.Category, state.Reason));
        ContactCore.Books.ContactBook other = await open.OtherAsync("other");
        Assert.Equal(AddressStatus.Active, (await other.Addresses.StateAsync(phone)).Status);
    }

    [Fact]
    public async Task A_push_token_is_revoked_and_neither_unsubscribed_nor_blacklisted()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        PushToken token = PushToken.Parse(ChannelKind.MobilePush, "dGhpcyBpcyBhIHRva2Vu");
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Addresses.UnsubscribeAsync(token));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Blacklist.AddAsync(token, "abuse"));
        await open.Book.Addresses.RevokeAsync(token);
        Assert.Equal(AddressStatus.Revoked, (await open.Book.Addresses.StateAsync(token)).Status);
    }

    [Fact]
    public async Task An_email_is_blacklisted_for_every_account_while_any_entry_stands()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ContactCore.Books.ContactBook other = await open.OtherAsync("other");
        await open.Book.Blacklist.AddAsync(Email, "our secret reason");
        AddressState seen = await other.Addresses.StateAsync(Email);
        Assert.Equal((AddressStatus.Blacklisted, "manual", null), (seen.Status, seen.Reason, seen.Blacklisting!.Own));
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(() => other.Blacklist.RemoveAsync(Email));
        Assert.Equal(ContactRule.OwnEntryOnly, refused.Rule);
        await other.Blacklist.AddAsync(Email, "ours too");
        await open.Book.Blacklist.RemoveAsync(Email);
        Assert.Equal(AddressStatus.Blacklisted, (await open.Book.Addresses.StateAsync(Email)).Status);
        Assert.Equal(1, await open.Installation.RemoveFromBlacklistAsync(open.Book.Account, open.Book.Actor, Email, "asked by post"));
        Assert.Equal(AddressStatus.Active, (await open.Book.Addresses.StateAsync(Email)).Status);
    }

    [Fact]
    public async Task An_installation_may_keep_accounts_from_blacklisting_emails()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.AccountsMayBlacklistEmails = false);
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Blacklist.AddAsync(Email, "abuse"));
        Assert.Equal(ContactRule.BlacklistingOff, refused.Rule);
    }
}
