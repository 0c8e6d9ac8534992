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
}
