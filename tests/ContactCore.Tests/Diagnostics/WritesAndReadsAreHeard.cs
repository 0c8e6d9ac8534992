using System.Diagnostics;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Selections;
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
    public async Task No_metric_has_an_account()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Open.AddAsync("Anna", "anna@example.com");
        await host.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        Assert.NotEmpty(host.Meters.Measurements);
        Assert.DoesNotContain(host.Meters.Measurements, heard => heard.Tags.Values.Contains("acme"));
    }
}
