using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class DeleteTests
{
    [OnEveryStore]
    public async Task One_contact_goes_in_any_status_and_comes_back(string store)
    {
        await using Demo cli = new(store);
        string id = (await cli.JsonAsync("add --external-id a --email a@x.example --consent ok")).Single().Text("id")!;

        JsonObject deleted = (await cli.JsonAsync($"delete {id} --reason 'asked by phone'")).Single();
        Assert.Equal("Deleted", deleted.Text("state"));
        Assert.NotNull(deleted["deletedAt"]);
        Assert.Equal(0, (await cli.JsonAsync("count")).Single().Number("count"));

        JsonObject restored = (await cli.JsonAsync($"restore {id}")).Single();
        Assert.Equal("Live", restored.Text("state"));
        Assert.Null(restored["deletedAt"]);
        Assert.Equal(1, (await cli.RunAsync($"restore {id}")).Code);
    }

    [OnEveryStore]
    public async Task Of_a_selection_those_go_that_refuse_messages(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --consent ok", "add --external-id b --email b@x.example --consent ok",
            "add --external-id c --consent ok", "unsubscribe a@x.example");

        Result outcome = await cli.RunAsync("--json delete --search x --status email:unsubscribed --reason clean");
        Assert.Equal("""{"deleted":0,"left":[],"deletedBefore":0}""", outcome.Out.Trim());

        await cli.DoAsync("segment create All", "segment add All");
        outcome = await cli.RunAsync("--json delete --segment All --reason clean");

        JsonObject told = outcome.Json.Single();
        Assert.Equal(1, told.Number("deleted"));
        Assert.Equal(
            ["Email Active 1", "None None 1"],
            told["left"]!.AsArray().Select(left => $"{left!["kind"]} {left["status"]} {left["count"]}").Order(StringComparer.Ordinal));
        Assert.Equal(["b", "c"], (await cli.JsonAsync("list")).ExternalIds());
        Assert.Equal(1, (await cli.JsonAsync("delete --status email:all --reason again")).Single().Number("deletedBefore"));
    }

    [Theory]
    [InlineData("delete --reason x", 2)]
    [InlineData("delete external:a --status email:all --reason x", 2)]
    [InlineData("delete external:a", 2)]
    [InlineData("delete external:a --reason ''", 1)]
    [InlineData("delete --deleted --reason x", 1)]
    [InlineData("delete external:nobody --reason x", 1)]
    public async Task Deleting_by_mistake_is_hard(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --consent ok");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
        Assert.Equal(1, (await cli.JsonAsync("count")).Single().Number("count"));
    }
}
