using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Hooks;

public class HooksTests
{
    [OnEveryStore]
    public async Task Events_are_kept_once_hooks_are_on_and_delivered_a_line_each(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --email anna@x.example --consent ok");
        Assert.True((await cli.JsonAsync("hooks on")).Single()["on"]!.GetValue<bool>());
        await cli.DoAsync("edit external:a --first Anna", "unsubscribe anna@x.example");
        JsonObject contact = (await cli.JsonAsync("show external:a")).Single();

        JsonObject[] listed = await cli.JsonAsync("hooks list");
        Assert.Equal(["Changed", "Unsubscribed"], listed.Select(told => Text(told, "what")));
        Result delivered = await cli.RunAsync("hooks deliver");

        Assert.Equal(0, delivered.Code);
        Assert.Contains("2 delivered, 0 failed, 0 parked", delivered.Error, StringComparison.Ordinal);
        Assert.Equal([Text(contact, "id"), null], delivered.Json.Select(told => Text(told, "contact")));
        Assert.Equal([null, "anna@x.example"], delivered.Json.Select(told => Text(told, "address")));
        Assert.Empty(await cli.JsonAsync("hooks list"));
        Assert.Empty((await cli.RunAsync("hooks deliver")).Out);

        await cli.DoAsync("hooks off", "edit external:a --first Ann");
        Assert.False((await cli.JsonAsync("hooks")).Single()["on"]!.GetValue<bool>());
        Assert.Empty(await cli.JsonAsync("hooks list"));
    }

    [OnEveryStore]
    public async Task An_event_that_failed_waits_and_what_is_not_parked_cannot_be_replayed_or_skipped(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("hooks on", "add --external-id a --consent ok", "edit external:a --first Anna");

        Result failed = await cli.RunAsync("hooks deliver --fail");

        Assert.Contains("0 delivered, 1 failed, 0 parked", failed.Error, StringComparison.Ordinal);
        Assert.Empty((await cli.RunAsync("hooks deliver")).Out);
        JsonObject[] waiting = await cli.JsonAsync("hooks list");
        Assert.Equal([2, 1], waiting.Select(told => told["attempt"]!.GetValue<int>()));
        Assert.NotNull(waiting[0]["nextTryAt"]);
        Assert.Empty(await cli.JsonAsync("hooks list --parked"));
        Assert.Equal(0, (await cli.JsonAsync("hooks replay")).Single()["replayed"]!.GetValue<int>());
        Result refused = await cli.RunAsync("hooks skip 1 --reason no");
        Assert.Equal((1, true), (refused.Code, refused.Error.Contains("there is no parked event '1' in this account", StringComparison.Ordinal)));
        Assert.Equal(1, (await cli.RunAsync("hooks replay 1")).Code);
        Assert.Contains("Created of ", (await cli.RunAsync("hooks list")).Out, StringComparison.Ordinal);
    }

    private static string? Text(JsonObject answer, string name) => answer[name]?.GetValue<string>();
}
