using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

/// <summary><c>--filter</c> wherever contacts are selected.</summary>
public class FilteredTests
{
    private const string Londoners = """--filter 'Address.City == "london"'""";

    private static async Task<Demo> WithFourAsync(string store)
    {
        Demo cli = new(store);
        await cli.DoAsync(
            "fields add score --type number", "categories add news",
            "add --external-id a --last Müller --email a@x.example --city London --category news --created-at 2024-01-01 --consent ok",
            "add --external-id b --last Muller --email b@x.example --city Londön --field score=7 --created-at 2024-01-02 --consent ok",
            "add --external-id c --last Maier --phone +442079460958 --city Manchester --field score=9 --created-at 2024-01-03 --consent ok",
            "add --external-id d --last Abel --email d@x.example --email d@y.example --created-at 2024-01-04 --consent ok",
            "unsubscribe a@x.example", "segment create VIP", "segment add VIP --search muller");
        return cli;
    }

    [OnEveryStore]
    public async Task Contacts_are_counted_and_listed_by_it(string store)
    {
        await using Demo cli = await WithFourAsync(store);

        foreach ((string filter, string people) in ((string, string)[])
            [
                ("LastName == \"MULLER\"", "a b"),
                ("Address.City == \"london\" or Address.City.StartsWith(\"Man\")", "a b c"),
                ("not (EmailStatus == \"Unsubscribed\")", "b c d"),
                ("EmailStatus != \"Unsubscribed\"", "b d"),
                ("Email != \"D@y.example\"", "a b"),
                ("Phone == \"+44 20 7946 0958\"", "c"),
                ("CreatedAt == \"2024-01-02\" or CreatedAt > \"2024-01-03\"", "b d"),
                ("Fields[\"Score\"] >= 7.5", "c"),
                ("Fields[\"score\"] == null", "a d"),
                ("Categories.Contains(\"News\") or Source == \"Api\"", "a"),
                ("InSegment(\"vip\") and Address.City != null", "a b"),
                ("EmailRating != null", ""),
            ])
        {
            JsonObject[] listed = [.. (await cli.RunWordsAsync("list", "--json", "--filter", filter)).Json];
            Assert.Equal($"{filter}: {people}", $"{filter}: {string.Join(' ', listed.ExternalIds())}");
            JsonObject count = (await cli.RunWordsAsync("count", "--json", "--filter", filter)).Json.Single();
            Assert.Equal(listed.Length - 1, count.Number("count"));
        }
    }

    [OnEveryStore]
    public async Task It_holds_together_with_the_other_selections(string store)
    {
        await using Demo cli = await WithFourAsync(store);
        await cli.DoAsync("delete external:b --reason gone");

        Assert.Equal(["a"], (await cli.JsonAsync($"list {Londoners}")).ExternalIds());
        Assert.Equal(["b"], (await cli.JsonAsync($"list {Londoners} --deleted")).ExternalIds());
        Assert.Equal(["a"], (await cli.JsonAsync($"list --search mull --status email:unsubscribed --segment VIP {Londoners}")).ExternalIds());
        Assert.Empty((await cli.JsonAsync($"list --search maier {Londoners}")).ExternalIds());
        Assert.Equal("1 contacts\n", (await cli.RunAsync($"count {Londoners}")).Out);
        Assert.EndsWith("that is all\n", (await cli.RunAsync($"list {Londoners}")).Out, StringComparison.Ordinal);
    }

    [OnEveryStore]
    public async Task Of_a_filter_those_are_deleted_that_refuse_messages(string store)
    {
        await using Demo cli = await WithFourAsync(store);

        JsonObject outcome = (await cli.JsonAsync($"delete {Londoners} --reason clean")).Single();

        Assert.Equal(1, outcome.Number("deleted"));
        Assert.Equal("Active", outcome["left"]!.AsArray().Single()!["status"]!.GetValue<string>());
        Assert.Equal(["b", "c", "d"], (await cli.JsonAsync("list")).ExternalIds());
    }

    [OnEveryStore]
    public async Task Lists_are_filled_and_emptied_by_it_and_files_written(string store)
    {
        await using Demo cli = await WithFourAsync(store);
        await cli.DoAsync("segment create Spring");

        Assert.Equal(2, (await cli.JsonAsync($"segment add Spring {Londoners}")).Single().Number("added"));
        Assert.Equal(1, (await cli.JsonAsync("segment take-out Spring --filter 'Fields[\"score\"] == 7'")).Single().Number("takenOut"));
        Assert.Equal(["a"], (await cli.JsonAsync("list --segment Spring")).ExternalIds());
        Assert.Equal(2, (await cli.JsonAsync($"export {{0}}/out.csv {Londoners}")).Single().Number("exported"));
        Assert.Equal(3, File.ReadAllLines(cli.File("out.csv")).Length);
    }

    [OnEveryStore]
    public async Task A_name_that_the_account_has_not_is_refused_with_the_nearest(string store)
    {
        await using Demo cli = await WithFourAsync(store);
        foreach ((string filter, string told) in ((string, string)[])
            [
                ("Fields[\"scor\"] == 7", "there is no field 'scor' in this account; the nearest is 'score'"),
                ("Categories.Contains(\"nwes\")", "there is no category 'nwes' in this account; the nearest is 'news'"),
                ("not InSegment(\"VIPP\")", "there is no segment 'VIPP' in this account; the nearest is 'VIP'"),
                ("Fields[\"score\"] == \"seven\"", "allowed: a number such as -12.5, by ==, !=, <, <=, > or >="),
            ])
        {
            foreach (string command in (string[])["count", "list", "delete --reason x", "segment add VIP", "segment take-out VIP", $"export {cli.File("no.csv")}"])
            {
                Result refused = await cli.RunWordsAsync([.. command.Split(' '), "--filter", filter]);

                Assert.Equal(1, refused.Code);
                Assert.EndsWith(told, refused.Reason, StringComparison.Ordinal);
            }
        }

        Assert.Equal(4, (await cli.JsonAsync("count")).Single().Number("count"));
        Assert.False(File.Exists(cli.File("no.csv")));
    }

    [Theory]
    [InlineData("count")]
    [InlineData("list")]
    [InlineData("delete --reason x")]
    [InlineData("segment add VIP")]
    [InlineData("segment take-out VIP")]
    [InlineData("export {0}/out.csv")]
    public async Task A_scripts_empty_variable_selects_nobody(string command)
    {
        await using Demo cli = await WithFourAsync("memory");

        foreach (string empty in (string[])["--filter ''", "--filter '  '"])
        {
            Result wrong = await cli.RunAsync($"{command} {empty}");
            Assert.Equal(2, wrong.Code);
            Assert.Equal("--filter is empty; allowed: some text, or no --filter", wrong.Reason);
        }

        Assert.Equal(2, (await cli.RunAsync($"{command} --filter=")).Code);

        Assert.Equal(4, (await cli.JsonAsync("count")).Single().Number("count"));
    }
}
