using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

public class ScriptTests
{
    private static readonly string[] Everything =
    [
        "# every command once",
        "",
        "categories add news",
        "fields add score --type number",
        "add --external-id a --first Ångström --email a@x.example --email b@x.example --phone +442079460958 --category news --field score=1.5 --created-at 2024-01-01 --consent ok",
        "add --external-id b --email a@x.example --created-at 2024-01-02 --consent ok",
        "import {0}/people.csv --consent agreed --map Mail=email",
        "edit external:a --last 'de la Cruz'",
        "count",
        "list --sort -created --limit 3",
        "list --filter 'LastName == \"DE LA CRUZ\" and Fields[\"score\"] < 2 or Email == \"c@x.example\"'",
        "count --filter 'not (Phone == \"+44 20 7946 0958\")'",
        "filter 'Address.City != null'",
        "show external:a",
        "unsubscribe b@x.example --reason asked",
        "report-spam c@x.example",
        "clear-complaint c@x.example",
        "consent b@x.example --text yes --origin /signup",
        "blacklist email c@x.example --reason rude",
        "unblacklist email c@x.example",
        "blacklist phone +442079460958 --reason rude",
        "segment create VIP",
        "segment add VIP --search a@x",
        "segment list",
        "list --segment VIP",
        "segment take-out VIP --search b@x",
        "duplicates",
        "duplicates --key a@x.example",
        "duplicates remove --by email --keep latest --reason duplicate",
        "delete external:b --reason gone",
        "restore external:b",
        "delete --status email:all --reason clean",
        "history external:a",
        "list --deleted",
        "export {0}/out.csv",
        "segment delete VIP",
        "fields retire score",
        "fields",
        "categories retire news",
        "categories",
        "stats",
        "reindex",
    ];

    [Fact]
    public Task The_same_script_gives_the_same_answers_on_sqlite_as_on_the_memory() => CompareAsync("sqlite");

    [Fact, Trait("Database", "PostgreSQL")]
    public Task The_same_script_gives_the_same_answers_on_postgres_as_on_the_memory() => CompareAsync(Demo.Postgres);

    [OnEveryStore]
    public async Task A_script_stops_at_the_first_line_that_fails(string store)
    {
        await using Demo cli = new(store);
        cli.Write("script.txt", "add --external-id a --consent ok", "", "show external:b", "add --external-id c --consent ok");

        Result stopped = await cli.RunAsync("--json run {0}/script.txt");

        Assert.Equal(1, stopped.Code);
        Assert.Contains("script.txt, line 3: ", stopped.Error, StringComparison.Ordinal);
        Assert.Single(stopped.Json);
        Assert.Equal(["a"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [Theory]
    [InlineData("count --sort name")]
    [InlineData("nosuch")]
    [InlineData("count 'x")]
    [InlineData("count --store memory")]
    [InlineData("run other.txt")]
    public async Task A_wrong_line_ends_a_script_as_a_wrong_command_line(string line)
    {
        await using Demo cli = new("memory");
        cli.Write("script.txt", line);

        Result wrong = await cli.RunAsync("--json run {0}/script.txt");

        Assert.Equal(2, wrong.Code);
        Assert.Contains("line 1: ", wrong.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_take_the_scripts_options_and_may_have_an_account_of_their_own()
    {
        await using Demo cli = new("memory");
        cli.Write("script.txt", "add --external-id a --consent ok", "count --account other", "count");

        JsonObject[] answers = await cli.JsonAsync("run {0}/script.txt --account mine");

        Assert.Equal([0, 1], answers[1..].Select(answer => answer.Number("count")));
    }

    [Fact]
    public async Task A_script_that_is_not_there_is_told()
    {
        await using Demo cli = new("memory");

        Result missing = await cli.RunAsync("run {0}/nosuch.txt");
        Result folder = await cli.RunAsync("run {0}");

        Assert.Equal((1, 1), (missing.Code, folder.Code));
        Assert.Equal($"FILE '{cli.File("nosuch.txt")}' is not there; allowed: the path of a file that is", missing.Reason);
        Assert.Equal($"FILE '{cli.File("")}' is a folder; allowed: the path of a file".Replace("/'", "'", StringComparison.Ordinal), folder.Reason);
    }

    private static async Task CompareAsync(string store)
    {
        string[] memory = await AnswersAsync("memory");

        Assert.True(memory.Length > Everything.Length);
        Assert.Equal(memory, await AnswersAsync(store));
    }

    private static async Task<string[]> AnswersAsync(string store)
    {
        await using Demo cli = new(store);
        cli.Write("people.csv", "Mail,firstName", "c@x.example,Cid", "nonsense,Dan");
        cli.Write("script.txt", [.. Everything.Select(line => line.Replace("{0}", cli.Folder, StringComparison.Ordinal))]);
        Result done = await cli.RunAsync("--json run {0}/script.txt");
        Assert.True(done.Code == 0, done.Error);
        return Anonymous.Of(done.Out).Split('\n');
    }
}
