using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class StatsTests
{
    [OnEveryStore]
    public async Task Contacts_are_counted_under_each_status_that_any_of_their_addresses_has(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --email b@x.example --phone +442079460958 --consent ok",
            "add --external-id b --email b@x.example --consent ok", "add --external-id c --consent ok",
            "unsubscribe b@x.example", "blacklist phone +442079460958 --reason rude");

        Assert.Equal(
            [
                "All All 3", "Email Active 1", "Email SpamReported 0", "Email Unsubscribed 2", "Email Blacklisted 0",
                "Email NotConfirmed 0", "Email OverLimit 0", "Phone Active 0", "Phone Blacklisted 1",
            ],
            (await cli.JsonAsync("stats")).Select(line => $"{line.Text("kind")} {line.Text("status")} {line.Number("contacts")}"));
    }

    [OnEveryStore]
    public async Task Addresses_are_counted_apart_and_contacts_by_source_and_day(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --email b@x.example --created-at 2026-01-31T23:00:00Z --consent ok",
            "add --external-id b --email b@x.example --created-at 2026-02-01 --consent ok");

        Assert.Contains("Email Active 2 2", (await cli.JsonAsync("stats")).Skip(1).Select(line => $"{line.Text("kind")} {line.Text("status")} {line.Number("addresses")} {line.Number("contacts")}"));
        Assert.Equal(["Manual 2"], (await cli.JsonAsync("stats --sources")).Select(line => $"{line.Text("source")} {line.Number("contacts")}"));
        Assert.Equal(
            ["2026-01-31 1 0", "2026-02-01 1 0", "2026-02-02 0 0"],
            (await cli.JsonAsync("stats --from 2026-01-31 --to 2026-02-02")).Select(line => $"{line.Text("day")} {line.Number("created")} {line.Number("deleted")}"));
        Assert.Equal(2, (await cli.RunAsync("stats --from 2026-01-31")).Code);
        Assert.Equal(2, (await cli.RunAsync("stats --from 31.01.2026 --to 2026-02-02")).Code);
        Assert.Equal(1, (await cli.RunAsync("stats --from 2026-02-02 --to 2026-01-31")).Code);
    }
}
