using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Merging;

public class MergingTests
{
    private static async Task<Demo> WithTwinsAsync(string store)
    {
        Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a1 --first Anna --last Meyer --email anna@x.example --created-at 2024-01-01 --consent ok",
            "add --external-id a2 --last Maier --email anna@work.example --phone +442079460958 --created-at 2024-01-02 --consent ok",
            "add --external-id b1 --last Ng --email ng@x.example --created-at 2024-01-03 --consent ok",
            "unsubscribe anna@work.example");
        return cli;
    }

    [OnEveryStore]
    public async Task Two_become_one_and_are_themselves_again(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);
        string before = (await cli.RunAsync("--json count")).Out;

        JsonObject survivor = Assert.Single(await cli.JsonAsync("merge external:a1 external:a2"));

        Assert.Equal(("a1", "Anna", "Meyer"), (survivor.Text("externalId"), survivor.Text("firstName"), survivor.Text("lastName")));
        Assert.Equal(["a1", "b1"], (await cli.JsonAsync("list")).ExternalIds());
        Assert.Equal(["a1"], (await cli.JsonAsync("list --status email:unsubscribed")).ExternalIds());
        Assert.Equal("a1", Assert.Single(await cli.JsonAsync("show external:a2")).Text("externalId"));
        JsonObject merge = Assert.Single(await cli.JsonAsync("merges external:a1"));
        Assert.Equal(survivor.Text("mergeId"), merge.Text("id"));

        Assert.Equal("a1", Assert.Single(await cli.JsonAsync($"unmerge {merge.Text("id")}")).Text("externalId"));

        Assert.Equal(before, (await cli.RunAsync("--json count")).Out);
        Assert.Equal(["a2"], (await cli.JsonAsync("list --status email:unsubscribed")).ExternalIds());
        Assert.Equal(1, (await cli.RunAsync($"unmerge {merge.Text("id")}")).Code);
    }

    [OnEveryStore]
    public async Task A_dry_run_shows_conflicts_and_writes_nothing(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);

        JsonObject[] answers = await cli.JsonAsync("merge external:a1 external:a2 --keep external:a2 --dry-run");

        Assert.Equal(("LastName", "Maier"), (answers[0].Text("part"), answers[0].Text("chosen")));
        Assert.Equal(1, answers[^1].Number("conflicts"));
        Assert.Equal(["a1", "a2", "b1"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [OnEveryStore]
    public async Task A_value_is_chosen_by_hand(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);
        const string Line = "merge external:a1 external:a2 --choose lastname=external:a2";

        Assert.Equal("Maier", (await cli.JsonAsync($"{Line} --dry-run"))[0].Text("chosen"));
        JsonObject survivor = Assert.Single(await cli.JsonAsync(Line));

        Assert.Equal(("a1", "Maier"), (survivor.Text("externalId"), survivor.Text("lastName")));
        Assert.Equal("Meyer", Assert.Single(await cli.JsonAsync($"unmerge {survivor.Text("mergeId")}")).Text("lastName"));
    }

    [OnEveryStore]
    public async Task Of_whom_most_is_known_stays(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);

        Assert.Equal("a2", Assert.Single(await cli.JsonAsync("merge external:b1 external:a2 --keep complete")).Text("externalId"));
    }

    [OnEveryStore]
    public async Task Two_persons_are_merged_only_where_it_is_said(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);
        await cli.DoAsync("review external:a1 external:a2 different");
        string file = cli.Write("groups.csv", "cluster,id", "1,a1", "1,a2");

        Result refused = await cli.RunAsync("merge external:a1 external:a2");
        Assert.Equal(1, refused.Code);
        Assert.Contains("two persons", refused.Reason, StringComparison.Ordinal);
        JsonObject passed = Assert.Single(await cli.JsonAsync($"merge --groups '{file}'"));
        Assert.Equal((0L, 1L, 1L), (passed.Number("groups"), passed.Number("passedOver"), passed.Number("answeredDifferent")));
        Assert.Empty(await cli.JsonAsync("merges"));

        Assert.Equal(1, Assert.Single(await cli.JsonAsync($"merge --groups '{file}' --even-if-different")).Number("groups"));
        Assert.Single(await cli.JsonAsync("merges"));
    }

    [Theory]
    [InlineData("merge external:a1 external:a2 --choose city=external:a2", "LastName")]
    [InlineData("merge external:a1 external:b1 --choose lastName=external:a2", "no value")]
    [InlineData("merge external:a1 external:a2 --choose lastName=nobody", "not the ID")]
    public async Task What_cannot_be_chosen_is_refused(string line, string says)
    {
        await using Demo cli = await WithTwinsAsync("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(1, refused.Code);
        Assert.Contains(says, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(["a1", "a2", "b1"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [Theory]
    [InlineData("merge external:a1")]
    [InlineData("merge external:a1 external:a1")]
    [InlineData("merge external:a1 external:a2 --keep external:b1")]
    [InlineData("merge external:a1 external:nobody")]
    [InlineData("unmerge nonsense")]
    [InlineData("unmerge 019ac0de-0000-7000-8000-000000000000")]
    public async Task What_cannot_be_merged_is_refused(string line)
    {
        await using Demo cli = await WithTwinsAsync("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(1, refused.Code);
        Assert.Equal(["a1", "a2", "b1"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [OnEveryStore]
    public async Task A_file_of_groups_is_merged_and_can_be_taken_again(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);
        string file = cli.Write("groups.csv", "cluster,id", "1,a1", "1,a2", "2,b1", "2,nobody");

        JsonObject first = Assert.Single(await cli.JsonAsync($"merge --groups '{file}'"));
        JsonObject again = Assert.Single(await cli.JsonAsync($"merge --groups '{file}'"));

        Assert.Equal((1L, 1L, 1L), (first.Number("groups"), first.Number("merged"), first.Number("passedOver")));
        Assert.Equal((0L, 0L, 2L), (again.Number("groups"), again.Number("merged"), again.Number("passedOver")));
        Assert.Equal((2L, 0L), (again.Number("tooFew"), again.Number("answeredDifferent")));
        Assert.Equal((1L, 1L), (first.Number("unknown"), again.Number("unknown")));
        Assert.Equal(["a1", "b1"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [Fact]
    public async Task Groups_of_nobody_are_passed_over_and_told()
    {
        await using Demo cli = await WithTwinsAsync("memory");
        string file = cli.Write("groups.csv", "cluster,id", "1,nobody", "1,no-one", "2,nobody");

        Assert.Equal(2, Assert.Single(await cli.JsonAsync($"merge --groups '{file}'")).Number("passedOver"));
        Assert.Contains("2 groups passed over: 2 of fewer than two live contacts", (await cli.RunAsync($"merge --groups '{file}'")).Out, StringComparison.Ordinal);
        Assert.Contains("; 3 rows of nobody in this account, line 2 the first", (await cli.RunAsync($"merge --groups '{file}'")).Out, StringComparison.Ordinal);
    }

    [OnEveryStore]
    public async Task A_file_that_names_merged_contacts_changes_their_survivor_row_by_row(string store)
    {
        await using Demo cli = await WithTwinsAsync(store);
        JsonObject anna = Assert.Single(await cli.JsonAsync("add --first Anna --email keyless@x.example --created-at 2023-01-01 --consent ok"));
        await cli.DoAsync("merge external:a1 external:a2 --keep external:a1", $"merge {anna.Text("id")} external:a1");
        string file = cli.Write("people.csv", "externalId,lastName", "a1,One", "a2,Two");

        JsonObject report = Assert.Single(await cli.JsonAsync($"import '{file}' --match-by externalId --on-existing overwrite --consent ok"));

        Assert.Equal((2L, 0L), (report.Number("updated"), report.Number("rejected")));
        JsonObject survivor = Assert.Single(await cli.JsonAsync("show external:a2"));
        Assert.Equal((anna.Text("id"), null, "Two"), (survivor.Text("id"), survivor.Text("externalId"), survivor.Text("lastName")));
    }
}
