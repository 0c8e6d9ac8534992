using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Addresses;

public class AddressTests
{
    private static async Task<Demo> WithHoldersAsync(string store)
    {
        Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --phone +442079460958 --created-at 2024-01-01 --consent ok",
            "add --external-id b --email A@X.example --created-at 2024-01-02 --consent ok",
            "add --external-id c --email a@x.example.org --created-at 2024-01-03 --consent ok",
            "delete external:b --reason gone", "delete external:c --reason gone");
        return cli;
    }

    [OnEveryStore]
    public async Task A_change_answers_with_all_that_hold_the_address_deleted_ones_too(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);

        JsonObject[] holders = await cli.JsonAsync("unsubscribe a@x.example --reason asked");

        Assert.Equal(["a", "b"], holders.ExternalIds());
        Assert.All(holders, holder => Assert.Equal("Unsubscribed", holder.Statuses()[0]));
        Assert.Equal("asked", holders[0]["channels"]![0]!["reason"]!.GetValue<string>());
    }

    [OnEveryStore]
    public async Task A_complaint_is_cleared_and_an_unsubscription_needs_consent(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);

        Assert.Equal("SpamReported", (await cli.JsonAsync("report-spam a@x.example --reason loop"))[0].Statuses()[0]);
        Assert.Equal("Active", (await cli.JsonAsync("clear-complaint a@x.example"))[0].Statuses()[0]);
        await cli.DoAsync("unsubscribe a@x.example");
        Assert.Equal(1, (await cli.RunAsync("clear-complaint a@x.example")).Code);
        Assert.Equal(1, (await cli.RunAsync("consent a@x.example --text 'Yes, again' --origin /signup --at 2020-01-01")).Code);
        Assert.Equal("Active", (await cli.JsonAsync("consent a@x.example --text 'Yes, again' --origin /signup"))[0].Statuses()[0]);
    }

    [OnEveryStore]
    public async Task A_phone_is_blacklisted_for_the_account(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);

        Assert.Equal(["Active", "Blacklisted"], (await cli.JsonAsync("blacklist phone '020 7946 0958' --region GB --reason rude"))[0].Statuses());
        Assert.Equal(["Active", "Active"], (await cli.JsonAsync("unblacklist phone +442079460958 --reason sorry"))[0].Statuses());
        Assert.Equal(["Active", "Blacklisted"], (await cli.JsonAsync("unsubscribe +442079460958"))[0].Statuses());
    }

    [OnEveryStore]
    public async Task An_email_stays_blacklisted_while_another_accounts_entry_stands(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);
        await cli.DoAsync("blacklist email a@x.example --reason rude", "blacklist email a@x.example --reason bad --account other");

        Assert.Equal("Blacklisted", (await cli.JsonAsync("unblacklist email a@x.example"))[0].Statuses()[0]);
        Assert.Equal(1, (await cli.RunAsync("unblacklist email a@x.example")).Code);
        Assert.Equal("Active", (await cli.JsonAsync("unblacklist email a@x.example --installation"))[0].Statuses()[0]);
        Assert.Equal(1, (await cli.RunAsync("unblacklist email a@x.example --installation")).Code);
    }

    [OnEveryStore]
    public async Task Addresses_of_selected_contacts_are_blacklisted_and_listed(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);
        await cli.DoAsync("add --external-id d --email d@x.example --email e@x.example --consent ok", "add --external-id e --phone +442079460000 --consent ok");

        JsonObject outcome = (await cli.JsonAsync("blacklist email --filter 'CreatedAt > \"2020-01-01\"' --reason bought --category import")).Single();
        Assert.Equal((3, 0, 1, 0), ((int)outcome["added"]!, (int)outcome["alreadyThere"]!, (int)outcome["withoutAddress"]!, (int)outcome["deletedBefore"]!));
        outcome = (await cli.JsonAsync("blacklist email --status email:all --reason bought")).Single();
        Assert.Equal((0, 3, 2), ((int)outcome["added"]!, (int)outcome["alreadyThere"]!, (int)outcome["deletedBefore"]!));

        JsonObject[] listed = await cli.JsonAsync("blacklist list email");
        Assert.Equal(["a@x.example", "d@x.example", "e@x.example"], listed.Select(entry => entry.Text("address")));
        Assert.All(listed, entry => Assert.Equal(("Import", "bought"), (entry.Text("category"), entry.Text("reason"))));
        Assert.Empty(await cli.JsonAsync("blacklist list phone"));
        JsonObject entry = Assert.Single(await cli.JsonAsync("history email A@X.example"));
        Assert.Equal(("Blacklisted", "bought"), (entry.Text("what"), entry.Text("reason")));
    }

    [OnEveryStore]
    public async Task Addresses_that_failed_often_enough_are_blacklisted(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --consent ok",
            "add --external-id b --email b@x.example --consent ok");
        cli.Write(
            "sent.csv",
            "contact,channel,message,sentAt,status,permanent",
            "a,Email,One,2026-01-01,Undelivered,true",
            "a,Email,Two,2026-01-02,Undelivered,true",
            "b,Email,One,2026-01-01,Undelivered,true");
        await cli.DoAsync("activity-import {0}/sent.csv");

        JsonObject outcome = (await cli.JsonAsync("blacklist email --failures 2 --reason bounced")).Single();

        Assert.Equal((1, 0), (outcome.Number("added"), outcome.Number("alreadyThere")));
        Assert.Equal("PermanentFailure", (await cli.JsonAsync("blacklist list email")).Single().Text("category"));
        outcome = (await cli.JsonAsync("blacklist email --failures 1 --reason bounced")).Single();
        Assert.Equal((1, 1), (outcome.Number("added"), outcome.Number("alreadyThere")));
    }

    [OnEveryStore]
    public async Task Addresses_of_a_file_are_blacklisted_and_taken_off_again(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);
        cli.Write("bad.txt", "a@x.example", "", "nonsense", " B@x.example ", "a@x.example");

        JsonObject outcome = (await cli.JsonAsync("blacklist email --file {0}/bad.txt --reason bounced")).Single();
        Assert.Equal((2, 1, 1), ((int)outcome["added"]!, (int)outcome["alreadyThere"]!, (int)outcome["rejected"]!));
        outcome = (await cli.JsonAsync("unblacklist email --file {0}/bad.txt")).Single();
        Assert.Equal((2, 1, 1), ((int)outcome["removed"]!, (int)outcome["notThere"]!, (int)outcome["rejected"]!));
        Assert.Equal(["Blacklisted", "BlacklistRemoved"], (await cli.JsonAsync("history email b@x.example")).Select(entry => entry.Text("what")));
    }

    [OnEveryStore]
    public async Task Addresses_of_selected_contacts_are_unsubscribed(string store)
    {
        await using Demo cli = await WithHoldersAsync(store);

        JsonObject outcome = (await cli.JsonAsync("unsubscribe --search key --reason ended")).Single();
        Assert.Equal((0, 0), ((int)outcome["unsubscribed"]!, (int)outcome["withoutAddress"]!));
        outcome = (await cli.JsonAsync("unsubscribe --filter 'ExternalId == \"a\"' --reason ended")).Single();
        Assert.Equal((1, 0), ((int)outcome["unsubscribed"]!, (int)outcome["alreadyThere"]!));
        outcome = (await cli.JsonAsync("unsubscribe --filter 'ExternalId == \"a\"' --kind phone")).Single();
        Assert.Equal(1, (int)outcome["unsubscribed"]!);

        Assert.Equal(["Unsubscribed", "Blacklisted"], (await cli.JsonAsync("show external:a")).Single().Statuses());
        Assert.Equal("Blacklisted", Assert.Single(await cli.JsonAsync("history phone '020 7946 0958' --region GB")).Text("what"));
    }

    [Fact]
    public async Task An_address_that_nobody_holds_is_noted_and_done()
    {
        await using Demo cli = new("memory");

        Result done = await cli.RunAsync("--json unsubscribe later@x.example");

        Assert.Equal((0, ""), (done.Code, done.Out));
        Assert.Contains("no contact holds", done.Error, StringComparison.Ordinal);
        Assert.Equal("Unsubscribed", (await cli.JsonAsync("add --email later@x.example --consent ok")).Single().Statuses()[0]);
    }

    [Theory]
    [InlineData("blacklist list", 2)]
    [InlineData("blacklist list fax", 2)]
    [InlineData("blacklist email a@x.example --search a --reason x", 2)]
    [InlineData("blacklist email --file nowhere.txt --reason x", 1)]
    [InlineData("blacklist email --search a --reason x --category bad", 2)]
    [InlineData("blacklist email --failures 2", 2)]
    [InlineData("blacklist email --failures 0 --reason x", 1)]
    [InlineData("blacklist email --failures 2 --reason x --category import", 2)]
    [InlineData("blacklist email a@x.example --failures 2 --reason x", 2)]
    [InlineData("unblacklist email --failures 2", 2)]
    [InlineData("unblacklist email", 2)]
    [InlineData("unblacklist email --search a", 2)]
    [InlineData("unsubscribe", 2)]
    [InlineData("unsubscribe a@x.example --search a", 2)]
    [InlineData("unsubscribe a@x.example --kind email", 2)]
    [InlineData("history email", 2)]
    [InlineData("history email nonsense", 1)]
    [InlineData("blacklist fax 123 --reason x", 2)]
    [InlineData("blacklist email a@x.example", 2)]
    [InlineData("blacklist email", 2)]
    [InlineData("unblacklist phone +442079460958 --installation", 2)]
    [InlineData("consent a@x.example --text yes", 2)]
    [InlineData("unsubscribe nonsense", 1)]
    [InlineData("report-spam +442079460958", 1)]
    [InlineData("consent a@x.example --text yes --origin /x", 1)]
    [InlineData("blacklist phone 02079460958 --region ZZ --reason x", 1)]
    public async Task What_cannot_be_is_told(string line, int code)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }
}
