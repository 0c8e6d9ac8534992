using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Activities;

public class ActivityTests
{
    [OnEveryStore]
    public async Task Messages_are_read_from_a_file_and_shown_the_latest_first(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --phone +442079460958 --consent ok",
            "add --external-id b --email b@x.example --consent ok");
        cli.Write(
            "sent.csv",
            "contact,channel,message,language,sentAt,status",
            "a,Email,Spring,de,2026-01-31T09:00:00Z,Sent",
            "a,email,Spring,de,2026-01-31T09:00:00Z,Clicked",
            "a,Email,Spring,de,2026-01-31T09:00:00Z,Sent",
            "a,whats-app,Summer,,2026-02-01T09:00:00Z,Delivered",
            "b,Email,Spring,,2026-01-31T09:00:00Z,Unsubscribed",
            "c,Email,Spring,,2026-01-31T09:00:00Z,Sent",
            ",,,,,",
            "b,Pigeon,Spring,,2026-01-31T09:00:00Z,Sent",
            "b,Email,Spring,,yesterday,Sent");

        Result told = await cli.RunAsync("--json activity-import {0}/sent.csv");
        Assert.Equal(["3 1 1 3"], told.Json.Select(Counts));
        Assert.Contains("line 7: there is no contact 'c'", told.Error, StringComparison.Ordinal);
        Assert.Contains("line 9: channel is none that is known", told.Error, StringComparison.Ordinal);
        Assert.Contains("line 10: sentAt is not an instant", told.Error, StringComparison.Ordinal);
        Assert.Equal(["0 0 5 3"], (await cli.JsonAsync("activity-import {0}/sent.csv")).Select(Counts));

        JsonObject[] first = await cli.JsonAsync("activity external:a --limit 1");
        Assert.Equal(["WhatsApp Summer Delivered +442079460958"], first.SkipLast(1).Select(Line));
        JsonObject[] rest = await cli.JsonAsync($"activity external:a --after {first[^1].Text("next")}");
        Assert.Equal(["Email Spring Clicked a@x.example"], rest.SkipLast(1).Select(Line));
        Assert.Null(rest[^1]["next"]);
        JsonObject a = (await cli.JsonAsync("show external:a"))[0];
        Assert.InRange(a.Number("emailRating"), 1, 100);
        JsonObject b = (await cli.JsonAsync("show external:b"))[0];
        Assert.Equal("Unsubscribed", b["channels"]![0]!["status"]!.GetValue<string>());
    }

    [OnEveryStore]
    public async Task Keys_permanent_failures_and_addresses_are_columns_too(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --email a@x.example --phone +442079460958 --phone +442079460959 --consent ok");
        cli.Write(
            "sent.csv",
            "hostKey,statusAt,permanent,address,contact,channel,message,sentAt,status",
            "k1,2026-01-31T10:00:00Z,true,+442079460959,a,Sms,Code,2026-01-31T09:00:00Z,Undelivered",
            "k1,2026-01-31T08:00:00Z,,,a,Sms,Code,2026-01-31T09:00:01Z,Sent",
            "k2,,,,a,Widget,Banner,2026-01-31,Displayed",
            "k3,,,,a,Widget,Banner,2026-01-31,Displayed",
            "k1,,,,a,Email,Code,2026-01-31,Sent",
            "k4,,maybe,,a,Email,Code,2026-01-31,Sent");

        Assert.Equal(["3 1 0 2"], (await cli.JsonAsync("activity-import {0}/sent.csv")).Select(Counts));
        JsonObject[] shown = await cli.JsonAsync("activity external:a");
        Assert.Equal(["Sms Code Undelivered +442079460959", "Widget Banner Displayed ", "Widget Banner Displayed "], shown.SkipLast(1).Select(Line));
        Assert.Equal(
            ("k1", "2026-01-31T09:00:00Z", "2026-01-31T10:00:00Z", true),
            (shown[0].Text("hostKey"), shown[0].Text("sentAt"), shown[0].Text("statusAt"), shown[0]["permanent"]!.GetValue<bool>()));
        JsonObject a = (await cli.JsonAsync("show external:a"))[0];
        Assert.Equal(["Active", "Active", "Blacklisted"], a["channels"]!.AsArray().Select(channel => channel!["status"]!.GetValue<string>()));
        Assert.Equal(0, (await cli.JsonAsync("refresh-ratings"))[0].Number("refreshed"));
    }

    [Fact]
    public async Task A_file_without_the_columns_is_refused_with_their_names()
    {
        await using Demo cli = new("memory");
        cli.Write("sent.csv", "contact,channel,message", "a,Email,Spring");

        Result refused = await cli.RunAsync("activity-import {0}/sent.csv");

        Assert.Equal(1, refused.Code);
        Assert.Contains("has no column sentAt, status; allowed: contact, channel, message, sentAt, status", refused.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await cli.RunAsync("activity-import {0}/nosuch.csv")).Code);
        Assert.Equal(1, (await cli.RunAsync("activity external:nobody")).Code);
    }

    [Fact]
    public async Task Activities_are_lines_for_people_too()
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --email a@x.example --consent ok");
        cli.Write(
            "sent.csv", "contact,channel,message,sentAt,status,permanent", "a,Email,Spring,2026-01-31,Undelivered,yes");

        Result told = await cli.RunAsync("activity-import {0}/sent.csv");
        Assert.Matches("recorded +1", told.Out);
        Result shown = await cli.RunAsync("activity external:a");
        Assert.Matches("2026-01-31T00:00:00Z +Email +Spring: Undelivered for good, a@x.example", shown.Out);
        Assert.Contains("that is all", shown.Out, StringComparison.Ordinal);
    }

    private static string Counts(JsonObject line) =>
        $"{line.Number("recorded")} {line.Number("advanced")} {line.Number("unchanged")} {line.Number("rejected")}";

    private static string Line(JsonObject line) => $"{line.Text("channel")} {line.Text("message")} {line.Text("status")} {line.Text("address")}";
}
