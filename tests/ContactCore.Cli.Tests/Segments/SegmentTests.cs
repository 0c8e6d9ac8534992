using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Segments;

public class SegmentTests
{
    [OnEveryStore]
    public async Task A_list_is_made_filled_listed_and_deleted(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --last Abel --consent ok", "add --external-id b --last Babel --consent ok");

        JsonObject made = (await cli.JsonAsync("segment create VIP")).Single();
        Assert.Equal(("VIP", "List", 0), (made.Text("name"), made.Text("kind"), made.Number("count")));
        await cli.DoAsync("segment create Spring");
        Assert.Equal(2, (await cli.JsonAsync("segment add VIP Spring --search abel")).Single().Number("added"));
        Assert.Equal(1, (await cli.JsonAsync("segment add VIP")).Single().Number("added"));
        Assert.Equal(
            ["Spring 1", "VIP 2"],
            (await cli.JsonAsync("segment list")).Select(segment => $"{segment.Text("name")} {segment.Number("count")}"));
        Assert.Equal(["Spring", "VIP"], (await cli.JsonAsync("show external:a")).Single().Texts("segments"));
        Assert.Equal(1, (await cli.JsonAsync("segment take-out Spring --search abel")).Single().Number("takenOut"));
        Assert.Empty((await cli.JsonAsync("list --segment Spring")).ExternalIds());
        Assert.Equal("VIP", (await cli.JsonAsync("segment delete VIP")).Single().Text("deleted"));
        Assert.Single(await cli.JsonAsync("segment list"));
        Assert.Equal(2, (await cli.JsonAsync("count")).Single().Number("count"));
    }

    [OnEveryStore]
    public async Task Deleted_contacts_of_a_selection_are_passed_over_and_told(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --email a@x.example --consent ok", "add --external-id b --email b@x.example --consent ok",
            "delete external:b --reason gone", "segment create VIP", "segment create Spring");

        Result told = await cli.RunAsync("segment add VIP --status email:all");
        JsonObject all = (await cli.JsonAsync("segment add Spring --status email:all")).Single();
        JsonObject live = (await cli.JsonAsync("segment add Spring --search b@x")).Single();

        Assert.Equal("1 memberships added; 1 contacts passed over: deleted before", told.Out.Trim());
        Assert.Equal((1, 1), (all.Number("added"), all.Number("deletedBefore")));
        Assert.Equal((0, 0), (live.Number("added"), live.Number("deletedBefore")));
    }

    [Theory]
    [InlineData("segment create vip", 1)]
    [InlineData("segment create ''", 1)]
    [InlineData("segment add Vipp", 1)]
    [InlineData("segment delete Nosuch", 1)]
    [InlineData("segment take-out VIP", 2)]
    [InlineData("segment add", 2)]
    [InlineData("segment", 2)]
    [InlineData("segment crate VIP", 2)]
    public async Task A_wrong_name_is_told(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("segment create VIP");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }
}
