using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Activities;

/// <summary>No report writes of somebody who was erased, and what an erased address refuses is not lost.</summary>
public sealed class ReportsOfErasedTests
{
    private static readonly EmailAddress Email = EmailAddress.Parse("anna@example.com");
    private static readonly PhoneNumber Phone = PhoneNumber.Parse("+442079460958");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_erased_or_purged_before_a_batch_is_written_is_not_written_of(bool erased)
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        Contact ben = await host.AddAsync("Ben", "ben@example.com");
        host.Before(() => erased ? host.Book.Erasure.EraseAsync(anna.Id) : host.PurgeAsync(anna));

        ActivityOutcome outcome = await host.ReportAsync(host.Mail(anna, MessageStatus.Unsubscribed), host.Mail(ben, MessageStatus.Read));

        Assert.Equal((1, 1), (outcome.Recorded, outcome.Rejected));
        Assert.Equal(1, Assert.Single(outcome.Problems).Position);
        Assert.Empty(await host.KeptAsync(anna.Id));
        Assert.Equal(MessageStatus.Read, Assert.Single(await host.KeptAsync(ben.Id)).Status);
        await host.AssertNothingOfAsync(Email);
    }

    [Fact]
    public async Task Who_is_erased_without_an_address_is_not_written_of_either()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna");
        host.Before(() => host.Book.Erasure.EraseAsync(anna.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => host.Book.Activities.ReportAsync(host.Mail(anna, MessageStatus.Read, Email)));
        Assert.Empty(await host.KeptAsync(anna.Id));
    }

    [Fact]
    public async Task What_is_refused_by_a_message_to_somebody_who_is_gone_is_recorded()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        await host.PurgeAsync(anna);
        PushToken token = PushToken.Parse(ChannelKind.MobilePush, "token-1");
        PhoneNumber other = PhoneNumber.Parse("+442079460000");

        ActivityOutcome outcome = await host.ReportAsync(
            host.Mail(anna, MessageStatus.SpamReported, Email),
            host.Mail(anna, MessageStatus.Unsubscribed, Email),
            host.Mail(anna, MessageStatus.Unsubscribed, Phone) with { Channel = MessageChannel.Sms },
            host.Mail(anna, MessageStatus.Unsubscribed, token) with { Channel = MessageChannel.MobilePush, Contact = null, ExternalId = "nobody" },
            host.Mail(anna, MessageStatus.Undelivered, other) with { Channel = MessageChannel.Sms, IsPermanent = true },
            host.Mail(anna, MessageStatus.Read, Email),
            host.Mail(anna, MessageStatus.Unsubscribed));

        Assert.Equal(7, outcome.Rejected);
        Assert.All(outcome.Problems, problem => Assert.StartsWith("there is no contact", problem.Reason, StringComparison.Ordinal));
        Assert.Equal(
            [KnownFacts.Complained | KnownFacts.Unsubscribed, KnownFacts.BlacklistedHere, KnownFacts.Revoked, KnownFacts.BlacklistedHere],
            [await host.KnownAsync(Email), await host.KnownAsync(Phone), await host.KnownAsync(token), await host.KnownAsync(other)]);
        Assert.Empty(await host.KeptAsync(anna.Id));
    }

    [Fact]
    public async Task What_is_refused_by_a_message_to_an_erased_person_is_kept_in_the_tombstone_alone()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        await host.Book.Erasure.EraseAsync(anna.Id);
        DateTimeOffset before = host.Now;
        NewActivity complaint = host.Mail(anna, MessageStatus.SpamReported, Email);
        DateTimeOffset after = host.Now;

        await Assert.ThrowsAsync<NotFoundException>(() => host.Book.Activities.ReportAsync(complaint));
        await host.AssertNothingOfAsync(Email);
        await Assert.ThrowsAsync<ContactRuleException>(() => BackAsync(host, before));

        // The same report once more is no news of today.
        await Assert.ThrowsAsync<NotFoundException>(() => host.Book.Activities.ReportAsync(complaint));
        Assert.Equal(AddressStatus.Active, (await BackAsync(host, after)).Channels[0].State.Status);
    }

    [Fact]
    public async Task A_message_of_another_to_an_erased_address_is_kept_without_it()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.Book.Contacts.AddAsync(OpenBook.Person("Anna", Email.Text) with { Phones = [Phone] });
        Contact ben = await host.AddAsync("Ben", "ben@example.com");
        await host.Book.Erasure.EraseAsync(anna.Id);
        DateTimeOffset before = host.Now;
        NewActivity[] reports =
        [
            host.Mail(ben, MessageStatus.Unsubscribed, Email),
            host.Mail(ben, MessageStatus.Unsubscribed, Phone) with { Channel = MessageChannel.Sms },
            host.Mail(ben, MessageStatus.Undelivered, Phone, key: "sms-1") with { Channel = MessageChannel.Viber, IsPermanent = true },
            host.Mail(ben, MessageStatus.Read),
        ];

        Assert.Equal(4, (await host.ReportAsync(reports)).Recorded);
        Assert.Equal(4, (await host.ReportAsync(reports)).Unchanged);

        await host.AssertNothingOfAsync(Email);
        await host.AssertNothingOfAsync(Phone);
        IReadOnlyList<ContactActivity> kept = await host.KeptAsync(ben.Id);
        Assert.Equal(ben.Emails[0].AddressKey, Assert.Single(kept.Select(activity => activity.Address).OfType<AddressKey>()));
        Assert.Equal(
            [MessageStatus.Undelivered, MessageStatus.Unsubscribed, MessageStatus.Unsubscribed, MessageStatus.Read],
            kept.OrderByDescending(activity => activity.Channel).ThenByDescending(activity => activity.Status).Select(activity => activity.Status));
        Assert.Equal(AddressStatus.Active, (await host.Book.Addresses.StateAsync(ben.Emails[0])).Status);
        await Assert.ThrowsAsync<ContactRuleException>(() => BackAsync(host, before));
        Contact back = await BackAsync(host, host.Now, Phone);
        Assert.Equal([AddressStatus.Active, AddressStatus.Blacklisted], back.Channels.Select(channel => channel.State.Status));
    }

    [Fact]
    public async Task A_message_that_went_to_an_address_before_it_was_erased_refuses_in_the_tombstone()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        Contact ben = await host.AddAsync("Ben", Email.Text);
        await host.ReportAsync(host.Mail(ben, MessageStatus.Sent));
        await host.Book.Contacts.ChangeAsync(ben, profile => profile with { Emails = [EmailAddress.Parse("ben@example.com")] });
        await host.Book.Erasure.EraseAsync(anna.Id);
        DateTimeOffset before = host.Now;

        Assert.Equal(1, (await host.ReportAsync(host.Mail(ben, MessageStatus.Unsubscribed))).Advanced);

        await host.AssertNothingOfAsync(Email);
        Assert.Equal(KnownFacts.None, await host.KnownAsync(EmailAddress.Parse("ben@example.com")));
        await Assert.ThrowsAsync<ContactRuleException>(() => BackAsync(host, before));
    }

    private static Task<Contact> BackAsync(ReportingBook host, DateTimeOffset given, params PhoneNumber[] phones) =>
        host.Book.Contacts.AddAsync(OpenBook.Person("Again", Email.Text) with
        {
            Phones = [.. phones],
            Consent = Consent.Given("/signup", "Yes", given, Actor.Contact("form")),
        });
}
