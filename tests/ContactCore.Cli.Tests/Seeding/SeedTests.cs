using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Seeding;

public class SeedTests
{
    [OnEveryStore]
    public async Task A_seed_makes_as_many_contacts_as_asked_the_same_on_each_store(string store)
    {
        await using Demo cli = new(store);
        await using Demo memory = new("memory");

        JsonObject seeded = (await cli.JsonAsync("seed 1200 --duplicates 0.2 --random 7")).Single();
        await memory.DoAsync("seed 1200 --duplicates 0.2 --random 7", "export {0}/all.csv");
        await cli.DoAsync("export {0}/all.csv");

        Assert.Equal("""{"created":1200}""", seeded.ToJsonString());
        Assert.Equal(1200, (await cli.JsonAsync("count")).Single().Number("count"));
        Assert.Equal(await File.ReadAllLinesAsync(memory.File("all.csv")), await File.ReadAllLinesAsync(cli.File("all.csv")));
    }

    [OnEveryStore]
    public async Task A_seed_has_duplicates_and_people_of_each_status(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("seed 2000");

        foreach (string status in (string[])["email:active", "email:unsubscribed", "email:spam-reported", "email:blacklisted", "email:not-confirmed", "phone:blacklisted"])
            Assert.True((await cli.JsonAsync($"count --status {status}")).Single().Number("count") > 0, status);
        Assert.True((await cli.JsonAsync("duplicates"))[^1].Number("keys") > 50);
        Assert.True((await cli.JsonAsync("duplicates --by phone"))[^1].Number("keys") > 50);
        Assert.True((await cli.JsonAsync("count --filter 'Fields[\"birthDate\"] < \"1990-01-01\"'")).Single().Number("count") > 500);
    }

    [OnEveryStore]
    public async Task A_seed_in_a_file_makes_the_same_contacts_when_it_is_imported(string store)
    {
        await using Demo cli = new(store);
        await using Demo seeded = new("memory");
        await seeded.DoAsync("seed 700 --random 3", "export {0}/all.csv");

        Result written = await cli.RunAsync($"--json seed 700 --random 3 --file {cli.File("people.csv")}");
        Assert.False(File.Exists(cli.Database));
        await cli.DoAsync("import {0}/people.csv --consent 'as the file says'", "export {0}/all.csv");

        Assert.Equal((0, "{\"created\":700}\n"), (written.Code, written.Out));
        Assert.Equal(await File.ReadAllLinesAsync(seeded.File("all.csv")), await File.ReadAllLinesAsync(cli.File("all.csv")));
    }

    [OnEveryStore]
    public async Task Whom_a_seed_finds_there_it_leaves(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("seed 300", "edit external:seed-000001 --first Changed");

        Result again = await cli.RunAsync("--json seed 300");

        Assert.Equal(0, again.Code);
        Assert.Equal(0, again.Json.Single().Number("created"));
        Assert.Equal("of 300 contacts 300 were there already\n", again.Error);
        Assert.Equal(300, (await cli.JsonAsync("count")).Single().Number("count"));
        Assert.Equal("Changed", (await cli.JsonAsync("show external:seed-000001")).Single().Text("firstName"));
    }

    [Fact]
    public async Task A_seed_that_is_stopped_says_how_many_stand()
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("categories add news");
        using CancellationTokenSource stop = new();

        Task<Result> seeding = cli.RunExactlyAsync(["--store", "memory", "seed", "100000000"], stop.Token);
        while ((await cli.JsonAsync("count")).Single().Number("count") < 1000)
            await Task.Yield();
        await stop.CancelAsync();
        Result stopped = await seeding;

        long stand = (await cli.JsonAsync("count")).Single().Number("count");
        Assert.Equal((130, ""), (stopped.Code, stopped.Out));
        Assert.Contains($"stand: {stand} created", stopped.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed", 2, "N")]
    [InlineData("seed 0", 2, "allowed: a whole number from 1")]
    [InlineData("seed many", 2, "allowed: a whole number from 1")]
    [InlineData("seed 1.5", 2, "allowed: a whole number from 1")]
    [InlineData("seed 99999999999999999999", 2, "allowed: a whole number from 1")]
    [InlineData("seed 10 --duplicates 1.1", 2, "allowed: a number from 0 to 1")]
    [InlineData("seed 10 --duplicates=-0.1", 2, "allowed: a number from 0 to 1")]
    [InlineData("seed 10 --duplicates 10%", 2, "allowed: a number from 0 to 1")]
    [InlineData("seed 10 --duplicates 0,1", 2, "allowed: a number from 0 to 1")]
    [InlineData("seed 10 --random x", 2, "allowed: a whole number from 0")]
    [InlineData("seed 10 --file missing/people.csv", 1, "allowed: a file in one that is")]
    public async Task A_seed_that_cannot_begin_changes_nothing(string line, int code, string told)
    {
        await using Demo cli = new("sqlite");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.Contains(told, refused.Reason, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Database));
    }
}
