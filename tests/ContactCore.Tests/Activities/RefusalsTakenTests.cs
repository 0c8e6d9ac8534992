using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Standings;

namespace ContactCore.Tests.Activities;

/// <summary>A refusal is always taken, late or of a report that is not; a repetition undoes no newer consent.</summary>
public sealed class RefusalsTakenTests
{
    private static readonly EmailAddress Email = EmailAddress.Parse("anna@example.com");
    private static readonly EmailAddress BensEmail = EmailAddress.Parse("ben@example.com");

    [Fact]
    public async Task Where_the_contact_has_no_address_any_more_it_is_of_the_one_that_the_message_went_to()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        await host.ReportAsync(host.Mail(anna, MessageStatus.Sent));
        await host.Book.Contacts.ChangeAsync(anna, profile => profile with { Emails = [] });

        Assert.Equal(ActivityEffect.Advanced, await host.Book.Activities.ReportAsync(host.Mail(anna, MessageStatus.SpamReported)));

        Assert.Equal(KnownFacts.Complained, await host.KnownAsync(Email));
        Assert.Equal(Email.AddressKey, Assert.Single(await host.KeptAsync(anna.Id)).Address);
    }

    [Fact]
    public async Task Where_another_report_of_the_batch_names_the_address_it_is_of_that_one()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna");

        ActivityOutcome outcome = await host.ReportAsync(
            host.Mail(anna, MessageStatus.SpamReported, key: "mail-1"), host.Mail(anna, MessageStatus.Sent, Email, key: "mail-1"));

        Assert.Equal((1, 1), (outcome.Recorded, outcome.Advanced));
        Assert.Equal(KnownFacts.Complained, await host.KnownAsync(Email));
    }

    [Fact]
    public async Task It_is_never_of_the_address_of_another_message()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna");
        Contact ben = await host.AddAsync("Ben", BensEmail.Text);
        await host.ReportAsync(host.Mail(ben, MessageStatus.Sent, key: "mail-1"));

        InvalidValueException rejected =
            await Assert.ThrowsAsync<InvalidValueException>(() => host.Book.Activities.ReportAsync(host.Mail(anna, MessageStatus.SpamReported, key: "mail-1")));

        Assert.Equal("address", rejected.Field);
        Assert.Equal(KnownFacts.None, await host.KnownAsync(BensEmail));
    }

    [Fact]
    public async Task Under_the_key_of_another_message_it_is_taken_though_the_report_is_not()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        Contact ben = await host.AddAsync("Ben", BensEmail.Text);
        Contact carl = await host.AddAsync("Carl", "carl@example.com");

        ActivityOutcome outcome = await host.ReportAsync(
            host.Mail(anna, MessageStatus.Sent, Email, key: "ses-1"),
            host.Mail(ben, MessageStatus.SpamReported, BensEmail, key: "ses-1"),
            host.Mail(carl, MessageStatus.Unsubscribed, key: "ses-1"));
        await Assert.ThrowsAsync<HostKeyTakenException>(
            () => host.Book.Activities.ReportAsync(host.Mail(ben, MessageStatus.Unsubscribed, key: "ses-1")));

        Assert.Equal((1, 2), (outcome.Recorded, outcome.Rejected));
        Assert.Equal(KnownFacts.Complained | KnownFacts.Unsubscribed, await host.KnownAsync(BensEmail));
        Assert.Equal(KnownFacts.Unsubscribed, await host.KnownAsync(carl.Emails[0]));
        Assert.Equal(KnownFacts.None, await host.KnownAsync(Email));
        Assert.Empty(await host.KeptAsync(ben.Id));
    }

    [Fact]
    public async Task A_late_one_is_measured_by_its_own_kind()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        DateTimeOffset now = host.Now;
        await host.ReportAsync(host.Mail(anna, MessageStatus.Unsubscribed, at: now.AddDays(-15)));
        await host.Book.Addresses.ConsentAsync(Email, Consent.Given("/again", "Yes", now.AddDays(-10)));
        await host.ReportAsync(host.Mail(anna, MessageStatus.SpamReported, at: now.AddDays(-1)));

        await host.ReportAsync(host.Mail(anna, MessageStatus.Unsubscribed, at: now.AddDays(-3)));

        Assert.Equal(KnownFacts.Complained | KnownFacts.Unsubscribed, await host.KnownAsync(Email));
    }

    [Fact]
    public async Task A_repeated_one_that_a_complaint_outweighs_undoes_no_newer_consent()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);
        DateTimeOffset now = host.Now;
        NewActivity unsubscribed = host.Mail(anna, MessageStatus.Unsubscribed, at: now.AddDays(-10));
        await host.ReportAsync(host.Mail(anna, MessageStatus.SpamReported, at: now.AddDays(-15)), unsubscribed);
        await host.Book.Addresses.ConsentAsync(Email, Consent.Given("/again", "Yes", now.AddDays(-1)));

        Assert.Equal(ActivityEffect.Unchanged, await host.Book.Activities.ReportAsync(unsubscribed));

        Assert.Equal(KnownFacts.None, await host.KnownAsync(Email));
    }

    [Fact]
    public async Task A_report_that_is_none_is_rejected_in_its_place()
    {
        await using ReportingBook host = await ReportingBook.NewAsync();
        Contact anna = await host.AddAsync("Anna", Email.Text);

        ActivityOutcome outcome = await host.ReportAsync(host.Mail(anna, MessageStatus.Sent), null!, host.Mail(anna, MessageStatus.Read));

        ActivityProblem problem = Assert.Single(outcome.Problems);
        Assert.Equal((2, "report is absent; allowed: a report"), (problem.Position, problem.Reason));
        Assert.Equal((1, 1), (outcome.Recorded, outcome.Advanced));
    }
}
