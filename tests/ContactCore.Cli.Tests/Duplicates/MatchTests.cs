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

    [Theory]
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
