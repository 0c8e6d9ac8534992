using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Links;

public class LinkCommandTests
{
    [OnEveryStore]
    public async Task A_confirmation_is_asked_answered_and_used_up(string store)
    {
        await using Demo cli = new(store);

        JsonObject asked = (await cli.JsonAsync("ask anna@x.example --reason form")).Single();
        await cli.DoAsync("add --external-id a --email anna@x.example --consent ok");
        Assert.Equal(("Asked", "NotConfirmed"), (Text(asked, "outcome"), Text(asked, "status")));
        Assert.EndsWith($"/confirm/{Text(asked, "token")}", Text(asked, "link"), StringComparison.Ordinal);
        Assert.Equal("NotConfirmed", Text((await cli.JsonAsync("can-send anna@x.example")).Single(), "cause"));

        JsonObject[] changed = await cli.JsonAsync($"confirm {Text(asked, "token")}");

        Assert.Equal(["a"], changed.ExternalIds());
        Assert.Equal(["Active"], changed[0].Statuses());
        Assert.True((await cli.JsonAsync("can-send anna@x.example")).Single()["allowed"]!.GetValue<bool>());
        Result again = await cli.RunAsync($"confirm {Text(asked, "token")}");
        Assert.Equal((1, true), (again.Code, again.Error.Contains("Used", StringComparison.Ordinal)));
        Assert.Equal(1, (await cli.RunAsync($"confirm {Text(asked, "token")}x")).Code);
        JsonObject known = (await cli.JsonAsync("ask anna@x.example")).Single();
        Assert.Equal(("AlreadyKnown", null), (Text(known, "outcome"), Text(known, "token")));
    }

    [OnEveryStore]
    public async Task Whether_may_be_sent_is_asked_for_a_category(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("categories add news", "add --email anna@x.example --consent ok");

        Assert.Equal("NotInCategory", Text((await cli.JsonAsync("can-send anna@x.example --category news")).Single(), "cause"));
        Assert.Equal("NoContact", Text((await cli.JsonAsync("can-send ben@x.example")).Single(), "cause"));
        Assert.Equal(1, (await cli.RunAsync("can-send anna@x.example --category newz")).Code);
        Assert.Equal("yes\n", (await cli.RunAsync("can-send anna@x.example")).Out.ReplaceLineEndings("\n"));
        await cli.DoAsync("unsubscribe anna@x.example --reason enough");
        Assert.Equal("no: Unsubscribed, enough\n", (await cli.RunAsync("can-send anna@x.example")).Out.ReplaceLineEndings("\n"));
    }

    [OnEveryStore]
    public async Task A_contact_limit_is_set_and_taken_away(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --email a@x.example --consent ok", "add --email b@x.example --consent ok");

        Assert.Equal(1, (await cli.JsonAsync("settings --contact-limit 1")).Single()["contactLimit"]!.GetValue<int>());
        Assert.Equal(1, (await cli.JsonAsync("count --status email:over-limit")).Single()["count"]!.GetValue<int>());
        Assert.Equal("OverLimit", Text((await cli.JsonAsync("can-send b@x.example")).Single(), "cause"));
        Assert.Null((await cli.JsonAsync("settings --contact-limit none")).Single()["contactLimit"]);
        Assert.Equal(0, (await cli.JsonAsync("count --status email:over-limit")).Single()["count"]!.GetValue<int>());
        Assert.Equal(2, (await cli.RunAsync("settings --contact-limit few")).Code);
        Assert.Equal(1, (await cli.RunAsync("settings --contact-limit 0")).Code);
        Assert.Contains("contact limit   none", (await cli.RunAsync("settings")).Out, StringComparison.Ordinal);
    }

    private static string? Text(JsonObject answer, string name) => answer[name]?.GetValue<string>();
}
