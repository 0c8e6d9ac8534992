using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class ListTests
{
    private static async Task<Demo> WithFiveAsync(string store)
    {
        Demo cli = new(store);
        foreach (int i in Enumerable.Range(1, 5))
            await cli.DoAsync($"add --external-id c{i} --last Müller{i} --email c{i}@x.example --created-at 2024-01-0{i} --consent ok");
        return cli;
    }

    [OnEveryStore]
    public async Task Pages_go_on_where_the_one_before_ended(string store)
    {
        await using Demo cli = await WithFiveAsync(store);

        JsonObject[] first = await cli.JsonAsync("list --sort -created --limit 2");
        JsonObject[] second = await cli.JsonAsync($"list --sort -created --limit 2 --after {first[^1].Text("next")}");
        JsonObject[] third = await cli.JsonAsync($"list --sort -created --limit 2 --after {second[^1].Text("next")}");

        Assert.Equal(["c5", "c4", "c3", "c2", "c1"], first.Concat(second).Concat(third).ExternalIds());
        Assert.True(third[^1].ContainsKey("next"));
        Assert.Null(third[^1]["next"]);
    }

    [OnEveryStore]
    public async Task Lists_are_by_creation_unless_told(string store)
    {
        await using Demo cli = await WithFiveAsync(store);
        await cli.DoAsync("edit external:c2 --first Anna");

        Assert.Equal(["c1", "c2", "c3", "c4", "c5"], (await cli.JsonAsync("list")).ExternalIds());
        Assert.Equal("c2", (await cli.JsonAsync("list --sort -changed --limit 1"))[0].Text("externalId"));
        Assert.Equal(6, (await cli.JsonAsync("list --sort rating")).Length);
    }

    [OnEveryStore]
    public async Task Selections_hold_together(string store)
    {
        await using Demo cli = await WithFiveAsync(store);
        await cli.DoAsync(
            "unsubscribe c1@x.example", "unsubscribe c2@x.example", "delete external:c5 --reason gone",
            "segment create VIP", "segment add VIP --search c2@");

        Assert.Equal(4, (await cli.JsonAsync("count")).Single().Number("count"));
        Assert.Equal(["c1", "c2"], (await cli.JsonAsync("list --status email:unsubscribed")).ExternalIds());
        Assert.Equal(["c2"], (await cli.JsonAsync("list --status email:unsubscribed --segment VIP")).ExternalIds());
        Assert.Equal(["c3"], (await cli.JsonAsync("list --search 'muller3'")).ExternalIds());
        Assert.Equal(["c5"], (await cli.JsonAsync("list --deleted --sort -deleted")).ExternalIds());
        Assert.Equal(5, (await cli.JsonAsync("count --status EMAIL:all")).Single().Number("count"));
    }

    [Theory]
    [InlineData("list --sort name", "-created")]
    [InlineData("list --status email:actve", "nearest is 'email:active'")]
    [InlineData("list --status phone:unsubscribed", "phone:blacklisted")]
    [InlineData("list --limit 0", "from 1")]
    [InlineData("list --limit many", "from 1")]
    [InlineData("list --search ''", "--search")]
    [InlineData("count --segment ' '", "--segment")]
    [InlineData("list --frist x", "'--frist'")]
    [InlineData("count --search --jsn", "nearest is '--json'")]
    public async Task A_wrong_option_is_a_wrong_command_line(string line, string told)
    {
        await using Demo cli = new("memory");

        Result wrong = await cli.RunAsync(line);

        Assert.Equal(2, wrong.Code);
        Assert.Contains(told, wrong.Reason, StringComparison.Ordinal);
    }

    [OnEveryStore]
    public async Task A_cursor_of_another_order_or_none_is_refused(string store)
    {
        await using Demo cli = await WithFiveAsync(store);
        string next = (await cli.JsonAsync("list --limit 1"))[^1].Text("next")!;

        foreach (string line in (string[])["list --after nonsense", "list --after ''", $"list --sort -created --after {next}", "list --segment Nosuch"])
        {
            Result refused = await cli.RunAsync(line);
            Assert.Equal(1, refused.Code);
            Assert.NotEmpty(refused.Reason);
        }
    }
}
