using System.Diagnostics;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tests.Contacts;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics;

/// <summary>Each change set and each question is told of, whichever feature it comes from.</summary>
public sealed class WritesAndReadsAreHeard
{
    [Fact]
    public async Task A_change_set_is_measured_with_what_it_altered()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Open.AddAsync("Anna", "anna@example.com");
        await host.Book.Blacklist.AddAsync(EmailAddress.Parse("ben@example.com"), "asked");
        await host.Book.Blacklist.AddAsync(EmailAddress.Parse("ben@example.com"), "asked again");
        Assert.Equal(3, host.Meters.Of("contactcore.write.duration").Count());
        Assert.All(host.Meters.Of("contactcore.write.duration"), heard => Assert.True(heard.Value > 0));
        Assert.Equal(1, host.Meters.Sum("contactcore.write.changes", "contactcore.change.kind", "contact_added"));
        Assert.Equal(1, host.Meters.Sum("contactcore.write.changes", "contactcore.change.kind", "blacklist_entry_added"));
    }

    [Fact]
    public async Task A_conflict_is_told_as_one_on_activity_metric_and_log()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        Contact anna = await host.Open.AddAsync("Anna", "anna@example.com");
        await host.Open.AddAsync("Ben");
        await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => host.Book.Contacts.ChangeAsync(anna, profile => profile with { ExternalId = "key of Ben" }));
        HeardMeasurement failed = Assert.Single(host.Meters.Of("contactcore.write.duration"), heard => heard.Tag("error.type") is not null);
        Assert.Equal("external_id_taken", failed.Tag("error.type"));
        Activity write = Assert.Single(host.Activities.Named("contactcore.write"), activity => activity.Status == ActivityStatusCode.Error);
        Assert.Equal(("external_id_taken", "acme"), (write.GetTagItem("error.type"), write.GetTagItem("contactcore.account")));
        HeardLine line = host.Log.Line(1100);
        Assert.Equal(("ContactCore.Stores", LogLevel.Debug, "WriteRefused"), (line.Category, line.Level, line.Event.Name));
        Assert.Equal("A change set of account acme was refused (external_id_taken); nothing of it stands", line.Text);
    }

    [Fact]
    public async Task A_store_that_is_lost_is_warned_of_for_writing_and_for_reading()
    {
        LosingStore losing = new() { AfterWriting = () => throw new StoreException(StoreProblem.ConnectionLost, "the connection was lost") };
        await using ListenedTo host = await ListenedTo.NewAsync(losing.Replace);
        await Assert.ThrowsAsync<StoreException>(() => host.Open.AddAsync("Anna"));
        losing.IsLost = true;
        await Assert.ThrowsAsync<StoreException>(() => host.Book.Contacts.FindAsync(new ContactCore.Ids.ContactId(Guid.CreateVersion7())));
        Assert.Equal("A change set of account acme failed (store_connection_lost)", host.Log.Line(1101).Text);
        Assert.Equal("The store could not answer contacts (store_connection_lost)", host.Log.Line(1102).Text);
        Assert.Equal("store_connection_lost", Assert.Single(host.Meters.Of("contactcore.read.duration"), heard => heard.Tag("error.type") is not null).Tag("error.type"));
    }

    [Fact]
    public async Task A_question_is_told_by_its_name_and_whose_it_is()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Contacts.CountAsync(Selection.All);
        Activity count = Assert.Single(host.Activities.Named("contactcore.read"), activity => (string?)activity.GetTagItem("contactcore.question") == "contact_count");
        Assert.Equal("acme", count.GetTagItem("contactcore.account"));
        Assert.Single(host.Meters.Of("contactcore.read.duration"), heard => heard.Tag("contactcore.question") == "contact_count");
    }

    [Fact]
    public async Task What_is_recorded_of_an_address_is_told_masked()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        Assert.Equal("Recorded in account acme of Email a***@e***.com: Unsubscribed", host.Log.Line(1110).Text);
        await host.Book.Addresses.UnsubscribeAsync(PhoneNumber.Parse("+44 20 7946 0958"));
        Assert.Equal("Recorded in account acme of Phone ***58: blacklisted", host.Log.Lines.Last(line => line.Event.Id == 1110).Text);
    }

    [Fact]
    public async Task What_is_lifted_of_an_address_is_told_too()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        EmailAddress anna = EmailAddress.Parse("anna@example.com");
        await host.Book.Addresses.UnsubscribeAsync(anna);
        await host.Book.Addresses.ReportSpamAsync(anna);
        await host.Book.Addresses.ConsentAsync(anna, Consent.Given("/again", "Yes"));
        await host.Book.Blacklist.AddAsync(anna, "asked");
        await host.Book.Blacklist.RemoveAsync(anna);
        await host.Open.Installation.RemoveFromBlacklistAsync(host.Book.Account, host.Book.Actor, anna);

        Assert.Equal(
            ["Unsubscribed", "Complained", "no longer Unsubscribed, Complained", "blacklisted", "off the account's blacklist", "off the blacklist"],
            host.Log.Lines.Where(line => line.Event.Id == 1110).Select(line => $"{line.Values.Single(value => value.Key == "What").Value}"));
    }

    [Fact]
    public async Task The_changes_of_a_set_are_counted_by_kind_and_what_altered_nothing_is_not()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        EmailAddress[] emails = [.. Enumerable.Range(0, 4).Select(n => EmailAddress.Parse($"e{n}@example.com"))];
        await host.Book.Addresses.UnsubscribeAsync(emails[3]);
        int before = host.Meters.Of("contactcore.write.changes").Count();
        IWriteDoor door = host.Open.Door;
        DateTimeOffset at = host.Open.Clock.GetUtcNow();
        Session session = new(host.Book.Account, host.Book.Actor, null, 2, host.Open.Clock, new ContactCore.Ids.IdGenerator(host.Open.Clock), door);
        await door.ApplyAsync(
            new ChangeSet(
                session.Account, session.Actor, at,
                [
                    Unsubscribed(session, at, emails[0]), Unsubscribed(session, at, emails[1]),
                    AddressBlacklist.NewEntry(session, at, emails[0].AddressKey, "asked", BlacklistCategory.Manual),
                    Unsubscribed(session, at, emails[2]), Unsubscribed(session, at, emails[3]),
                ]),
            CancellationToken.None);

        Assert.Equal(
            ["fact_recorded 2", "blacklist_entry_added 1", "fact_recorded 1"],
            host.Meters.Of("contactcore.write.changes").Skip(before).Select(heard => $"{heard.Tag("contactcore.change.kind")} {heard.Value}"));
        Assert.Equal(5, host.Activities.Named("contactcore.write").Last().GetTagItem("contactcore.changes"));
    }

    [Fact]
    public async Task A_call_that_is_given_up_is_no_failure_of_the_store()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Book.Contacts.CountAsync(Selection.All, stopped.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Book.Segments.CreateAsync("VIP", stopped.Token));
        Assert.DoesNotContain(host.Log.Lines, line => line.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task No_metric_has_an_account()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Open.AddAsync("Anna", "anna@example.com");
        await host.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        Assert.NotEmpty(host.Meters.Measurements);
        Assert.DoesNotContain(host.Meters.Measurements, heard => heard.Tags.Values.Contains("acme"));
    }

    private static FactRecorded Unsubscribed(Session session, DateTimeOffset at, EmailAddress email) =>
        FactChange.Of(session, at, email.AddressKey, StandingFact.Unsubscribed, new Fact(at, null, session.Actor));
}
