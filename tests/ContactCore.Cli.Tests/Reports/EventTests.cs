using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Reports;

public class EventTests
{
    [OnEveryStore]
    public async Task Events_come_from_a_file_and_are_listed_the_newest_first(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --consent ok");
        cli.Write(
            "events.csv",
            "contact,name,at,properties,key",
            "a,signed up,2026-01-30,\"{\"\"plan\"\":\"\"gold\"\",\"\"seats\"\":3,\"\"ends\"\":{\"\"instant\"\":\"\"2026-02-01\"\"}}\",",
            "a,seen,2026-01-31T09:30:00Z,,k-1",
            "a,seen,2026-01-31T09:30:00Z,,k-1",
            "a,seen,2026-01-31T09:30:00Z,[1],k-2",
            "nobody,seen,2026-01-31,,");

        Assert.Equal("""{"recorded":2,"updated":0,"unchanged":1,"rejected":2}""", (await cli.JsonAsync("events-import {0}/events.csv")).Single().ToJsonString());
        Assert.Equal("""{"recorded":0,"updated":0,"unchanged":3,"rejected":2}""", (await cli.JsonAsync("events-import {0}/events.csv")).Single().ToJsonString());

        JsonObject[] listed = await cli.JsonAsync("events external:a --limit 1");
        Assert.Equal(["id", "contact", "name", "at", "properties", "key"], listed[0].Select(member => member.Key));
        Assert.Equal(("seen", "k-1"), (listed[0].Text("name"), listed[0].Text("key")));
        JsonObject next = (await cli.JsonAsync($"events external:a --after {listed[1].Text("next")}"))[0];
        Assert.Equal("""{"ends":{"instant":"2026-02-01T00:00:00.000000Z"},"plan":"gold","seats":3}""", next["properties"]!.ToJsonString());
        Assert.Contains("signed up  ends: 2026-02-01T00:00:00Z, plan: gold, seats: 3", (await cli.RunAsync("events external:a")).Out, StringComparison.Ordinal);
    }
}
