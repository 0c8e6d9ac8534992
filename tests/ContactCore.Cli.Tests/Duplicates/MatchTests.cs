using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Duplicates;

public class MatchTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    public async Task Most_of_the_seeded_duplicates_are_found_and_hardly_any_others(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("seed 2000 --duplicates 0.2");

        var done = (await cli.JsonAsync("match --pairs {0}/pairs.csv --clusters {0}/clusters.csv"))[0];

        string[][] pairs = [.. (await File.ReadAllLinesAsync(cli.File("pairs.csv"))).Skip(1).Select(line => line.Split(','))];
        string[][] members = [.. (await File.ReadAllLinesAsync(cli.File("clusters.csv"))).Skip(1).Select(line => line.Split(','))];
        long right = pairs.LongCount(pair => PersonOf(pair[0]) == PersonOf(pair[1]));
        long all = (await cli.JsonAsync("list --limit 2000")).ExternalIds().GroupBy(PersonOf).Sum(person => person.LongCount() * (person.LongCount() - 1) / 2);
        Assert.Equal(2000, done.Number("records"));
        Assert.Equal(pairs.Length, done.Number("pairs"));
        Assert.Equal(members.Select(member => member[0]).Distinct().Count(), done.Number("clusters"));
        Assert.InRange((double)right / all, 0.85, 1);
        Assert.InRange((double)right / pairs.Length, 0.9, 1);
        Assert.All(members.GroupBy(member => member[0]), group => Assert.Equal(group.Key, group.First()[1]));
    }

    [OnEveryStore]
    public async Task Two_contacts_are_explained(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("seed 60 --duplicates 0");
        await cli.DoAsync(
            "add --external-id a --first Anna --last Müller --email anna.mueller@x.example --consent ok",
            "add --external-id b --first Ana --last Muller --email anna.mueller@x.example --consent ok");

        string words = (await cli.RunAsync("explain external:a external:b")).Out;
        var data = (await cli.JsonAsync("explain external:b external:a"))[0];

        Assert.Contains("email: same ('anna.mueller@x.example', 'anna.mueller@x.example')", words, StringComparison.Ordinal);
        double sum = data["prior"]!.GetValue<double>() + data["relatives"]!.GetValue<double>()
            + data["columns"]!.AsArray().Sum(column => column!["weight"]!.GetValue<double>());
        Assert.Equal(data["weight"]!.GetValue<double>(), sum, 6);
        string[] pair = (await PairsAsync(cli)).Single(line => line.Contains('a', StringComparison.Ordinal) && !line.Contains("seed", StringComparison.Ordinal)).Split(',');
        Assert.Equal(["a", "b"], pair[..2].Order(StringComparer.Ordinal));
    }

    [OnEveryStore]
    public async Task Whoever_is_there_already_is_found_at_entry(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("seed 60 --duplicates 0", "add --external-id a --first Anna --last Müller --email anna.mueller@x.example --consent ok");

        var found = await cli.JsonAsync("match-entry --first Ana --last Muller --email anna.mueller@x.example --why");
        string words = (await cli.RunAsync("match-entry --first Ana --email ANNA.mueller@x.example")).Out;

        Assert.Equal("a", found.Single()["externalId"]!.GetValue<string>());
        Assert.InRange(found.Single()["probability"]!.GetValue<double>(), 0.5, 1);
        Assert.Contains(found.Single()["columns"]!.AsArray(), column => column!["column"]!.GetValue<string>() == "email" && column["level"]!.GetValue<string>() == "same");
        Assert.Contains("Anna Müller  anna.mueller@x.example", words, StringComparison.Ordinal);
        Assert.Empty(await cli.JsonAsync("match-entry --first Zoe --email zoe@nowhere.example"));
        Assert.Single(await cli.JsonAsync("match-entry --first Ana --last Muller --email anna.mueller@x.example --threshold 0.01 --limit 1"));
    }

    [Fact]
    public async Task A_page_is_written_and_what_was_learned_is_used_again()
    {
        await using Demo cli = new("sqlite");
        await cli.DoAsync("seed 300 --duplicates 0.2");

        await cli.DoAsync("match --report {0}/page.html --model {0}/model.json --pairs {0}/learned.csv");
        byte[] model = await File.ReadAllBytesAsync(cli.File("model.json"));
        await cli.DoAsync("match --model {0}/model.json --pairs {0}/used.csv", "fields add nick");

        string page = await File.ReadAllTextAsync(cli.File("page.html"));
        Assert.Contains("Contacts of one person in default", page, StringComparison.Ordinal);
        Assert.Equal(model, await File.ReadAllBytesAsync(cli.File("model.json")));
        Assert.Equal(await File.ReadAllLinesAsync(cli.File("learned.csv")), await File.ReadAllLinesAsync(cli.File("used.csv")));
        await File.WriteAllTextAsync(cli.File("bad.json"), "{");
        Assert.Equal(1, (await cli.RunAsync("match --model {0}/bad.json")).Code);
    }

    [Theory]
    [InlineData("match-entry", 2)]
    [InlineData("match-entry --threshold 0.5", 2)]
    [InlineData("match-entry --first Anna --limit 0", 2)]
    [InlineData("match-entry --email nonsense", 1)]
    [InlineData("match-entry --first Anna --field nosuch=1", 1)]
    [InlineData("match --report {0}", 1)]
    [InlineData("match --model {0}/none/model.json", 1)]
    [InlineData("match --threshold 0", 2)]
    [InlineData("match --pairs {0}/none/pairs.csv", 1)]
    [InlineData("match --clusters {0}", 1)]
    [InlineData("explain external:a", 2)]
    [InlineData("explain external:a external:z", 1)]
    [InlineData("explain external:a external:a", 1)]
    public async Task What_cannot_be_done_is_said(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --first Anna --consent ok", "add --external-id b --first Ben --consent ok");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Error);
        Assert.Empty(refused.Out);
    }

    private static async Task<IEnumerable<string>> PairsAsync(Demo cli)
    {
        await cli.DoAsync("match --pairs {0}/pairs.csv");
        return (await File.ReadAllLinesAsync(cli.File("pairs.csv"))).Skip(1);
    }

    // As docs/seeding.md has it: the number is the person.
    private static string PersonOf(string externalId) => externalId.Split("-dup-")[0];
}
