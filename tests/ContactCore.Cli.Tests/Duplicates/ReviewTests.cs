using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Duplicates;

public class ReviewTests
{
    private static async Task<Demo> WithTwinsAsync(string store)
    {
        Demo cli = new(store);
        await cli.DoAsync("seed 80 --duplicates 0");
        await cli.DoAsync(
            "add --external-id a --first Anna --last Müller --email anna.mueller@x.example --consent ok",
            "add --external-id b --first Ana --last Muller --email anna.mueller@x.example --consent ok");
        return cli;
    }

    [OnEveryStore]
    public async Task A_pair_is_listed_with_why_until_it_is_answered_and_the_answer_holds(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);

        var pair = (await cli.JsonAsync("review --from 0.9 --order surest --limit 1"))[0];
        Assert.Equal(["a", "b"], new[] { (string?)pair["leftExternalId"], (string?)pair["rightExternalId"] }.Order(StringComparer.Ordinal));
        Assert.Contains(pair["columns"]!.AsArray(), column => (string?)column!["level"] == "same" && (string?)column["column"] == "email");
        Assert.Contains("email: same", (await cli.RunAsync("review --from 0.9")).Out, StringComparison.Ordinal);

        var answer = (await cli.JsonAsync("review external:b external:a different"))[0];
        Assert.Equal(("different", (string?)pair["left"]), ((string?)answer["answer"], (string?)answer["left"]));
        Assert.Empty(await cli.JsonAsync("review --from 0.9"));
        Assert.Equal(0, (await cli.JsonAsync("match --threshold 0.9"))[0].Number("pairs"));

        await cli.DoAsync("review external:a external:b same");
        Assert.Empty(await cli.JsonAsync("review --from 0.9"));
        Assert.Equal(1, (await cli.JsonAsync("match --threshold 1"))[0].Number("pairs"));
        Assert.Contains("taken back", (await cli.RunAsync("review external:a external:b withdraw")).Out, StringComparison.Ordinal);
        Assert.False((await cli.JsonAsync("review external:a external:b withdraw"))[0]["withdrawn"]!.GetValue<bool>());
        Assert.Single(await cli.JsonAsync("review --from 0.9"));
    }

    [Theory]
    [InlineData("review external:a", 2)]
    [InlineData("review external:a external:b", 2)]
    [InlineData("review external:a external:b perhaps", 2)]
    [InlineData("review external:a external:z same", 1)]
    [InlineData("review external:a external:a same", 1)]
    [InlineData("review --from 0.9 --to 0.5", 2)]
    [InlineData("review --to 2", 2)]
    [InlineData("review --limit 0", 2)]
    [InlineData("review --order random", 2)]
    public async Task What_cannot_be_done_is_said(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --first Anna --consent ok", "add --external-id b --first Ben --consent ok");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Error);
        Assert.Empty(refused.Out);
    }
}
