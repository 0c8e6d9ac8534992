using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Matching;

public class LinkRecordsTests
{
    private static readonly string[] People =
    [
        "ref,first name,surname,email,born,colour",
        "a,Anna,Müller,anna@x.example,1980-02-01,blue",
        "b,Ben,Ng,ben@x.example,1975-11-30,red",
        "c,Clara,Stone,clara@x.example,1991-05-17,blue",
        "d,Dora,Hill,dora@x.example,1966-01-02,red",
    ];

    private static readonly string[] Others =
    [
        "Born,email,surname,first name,ref,size",
        "1975-11-30,ben@x.example,Ngg,Ben,a,7",
        "1980-02-01,anna@x.example,Anna,Muller,2,8",
        "1980-02-01,anna@x.example,Muller,Ana,3,8",
        "1955-12-24,eve@x.example,Olsen,Eve,4,9",
    ];

    [Fact]
    public async Task Who_is_in_both_files_is_written()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("others.csv", Others);

        Result done = await cli.RunAsync("--json match-records {0}/people.csv --id ref --link {0}/others.csv --pairs {0}/pairs.csv --clusters {0}/clusters.csv");

        Assert.True(done.Code == 0, done.Error);
        Assert.Equal(8, done.Json[0].Number("records"));
        Assert.Equal(16, done.Json[0].Number("candidates"));
        Assert.Equal(2, done.Json[0].Number("pairs"));
        Assert.Equal(2, done.Json[0].Number("clusters"));
        Assert.Equal(["colour", "size"], done.Json[0]["leftOut"]!.AsArray().Select(column => (string)column!));
        string[] pairs = await File.ReadAllLinesAsync(cli.File("pairs.csv"));
        Assert.Equal("left,right,probability", pairs[0]);
        Assert.Single(pairs, pair => pair.StartsWith("b,a,", StringComparison.Ordinal));
        Assert.Single(pairs, pair => pair.StartsWith("a,2,", StringComparison.Ordinal) || pair.StartsWith("a,3,", StringComparison.Ordinal));
        string[] clusters = await File.ReadAllLinesAsync(cli.File("clusters.csv"));
        Assert.Equal("cluster,id", clusters[0]);
        Assert.Equal(["1,a", "2,b", "2,a"], [clusters[1], .. clusters[3..]]);
    }

    [Fact]
    public async Task Several_of_one_person_are_linked_where_it_is_said()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("others.csv", Others);

        Assert.Equal(3, (await cli.JsonAsync("match-records {0}/people.csv --id ref --link {0}/others.csv --links one-to-many"))[0].Number("pairs"));
        string words = (await cli.RunAsync("match-records {0}/people.csv --id ref --link {0}/others.csv --explain b a")).Out;
        Assert.Contains("email: same ('ben@x.example', 'ben@x.example')", words, StringComparison.Ordinal);
        Assert.Contains("4 and 4 records, 16 pairs compared", words, StringComparison.Ordinal);
        Assert.Contains("not compared: colour, size", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_of_linked_files_links_others()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("others.csv", Others);
        await cli.DoAsync(
            "match-records {0}/people.csv --id ref --link {0}/others.csv --model {0}/model.json --pairs {0}/learned.csv",
            "match-records {0}/people.csv --id ref --link {0}/others.csv --model {0}/model.json --pairs {0}/used.csv");

        Assert.Equal(await File.ReadAllLinesAsync(cli.File("learned.csv")), await File.ReadAllLinesAsync(cli.File("used.csv")));
    }

    [Theory]
    [InlineData("match-records {0}/people.csv --id ref --links one-to-many", 2, "--links is said without --link")]
    [InlineData("match-records {0}/people.csv --id ref --link {0}/others.csv --links none", 2, "--links cannot be 'none'")]
    [InlineData("match-records {0}/people.csv --id ref --link {0}/missing.csv", 1, "--link")]
    [InlineData("match-records {0}/people.csv --id ref --link {0}/key.csv", 1, "key.csv: has no column 'ref'; allowed: one of its columns")]
    [InlineData("match-records {0}/people.csv --id ref --link {0}/strange.csv", 1, "--link: the tables have no column in common")]
    [InlineData("match-records {0}/people.csv --id ref --link {0}/others.csv --explain a 9", 1, "--explain a 9: no record of the right table has this ID")]
    public async Task What_cannot_be_linked_is_said(string line, int code, string message)
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("others.csv", Others);
        cli.Write("key.csv", "key,email", "1,anna@x.example");
        cli.Write("strange.csv", "ref,height", "1,180");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Out);
    }
}
