using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Duplicates;

public class DuplicatesTests
{
    private static async Task<Demo> WithDuplicatesAsync(string store)
    {
        Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a1 --email b@x.example --created-at 2024-01-01 --consent ok",
            "add --external-id a2 --email B@x.example --created-at 2024-01-02 --phone +442079460958 --consent ok",
            "add --external-id a3 --email b@x.example --email alone@x.example --created-at 2024-01-03 --consent ok",
            "add --external-id b1 --email a@x.example --phone +442079460958 --created-at 2024-01-01 --consent ok",
            "add --external-id b2 --email a@x.example --created-at 2024-01-02 --consent ok");
        return cli;
    }

    [OnEveryStore]
    public async Task Groups_are_alphabetical_and_members_by_creation(string store)
    {
        await using Demo cli = await WithDuplicatesAsync(store);

        Assert.Equal(
            """
            {"key":"a@x.example","count":2}
            {"key":"b@x.example","count":3}
            {"keys":2,"contacts":5}

            """,
            (await cli.RunAsync("--json duplicates")).Out);
        Assert.Equal(["a1", "a2", "a3"], (await cli.JsonAsync("duplicates --key b@x.example")).ExternalIds());
        Assert.Equal(["b1", "a2"], (await cli.JsonAsync("duplicates --by phone --key +442079460958")).ExternalIds());
        Assert.Equal(1, (await cli.JsonAsync("duplicates --by phone"))[^1].Number("keys"));
    }

    [Theory]
    [InlineData("memory", "earliest", 2, 1, "a1,b1,a3")]
    [InlineData("sqlite", "earliest", 2, 1, "a1,b1,a3")]
    [InlineData("memory", "latest", 3, 0, "b2,a3")]
    [InlineData("sqlite", "latest", 3, 0, "b2,a3")]
    [InlineData("memory", "rating", 2, 1, "a1,b1,a3")]
    [InlineData("memory", "complete", 2, 1, "b1,a2,a3")]
    [InlineData("sqlite", "complete", 2, 1, "b1,a2,a3")]
    public async Task Removing_keeps_one_of_each_and_never_the_last_of_a_key(string store, string keep, int removed, int held, string left)
    {
        await using Demo cli = await WithDuplicatesAsync(store);

        Result done = await cli.RunAsync($"--json duplicates remove --by email --keep {keep} --reason duplicate");

        Assert.Equal($$"""{"removed":{{removed}},"held":{{held}}}""", done.Out.Trim());
        Assert.Equal(left.Split(','), (await cli.JsonAsync("list")).ExternalIds());
    }

    [Theory]
    [InlineData("duplicates --by push", 2)]
    [InlineData("duplicates --key nonsense", 1)]
    [InlineData("duplicates remove --by email --reason x", 2)]
    [InlineData("duplicates remove --keep latest --reason x", 2)]
    [InlineData("duplicates remove --by email --keep all --reason x", 2)]
    [InlineData("duplicates remove --by email --keep latest --reason ''", 1)]
    public async Task A_removal_must_be_told_how(string line, int code)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }
}
