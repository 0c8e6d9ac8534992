using System.Text.RegularExpressions;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Matching;

public class MatchModelTests
{
    private static readonly string[] People =
    [
        "ref,first name,surname,email,born",
        "a,Anna,Müller,anna@x.example,1980-02-01",
        "b,Muller,Anna,anna@x.example,1980-02-01",
        "c,Ben,Ng,ben@x.example,1975-11-30",
        "d,Clara,Stone,clara@x.example,1991-05-17",
        "e,Ben,Ngg,ben@x.example,",
    ];

    [Fact]
    public async Task What_was_learned_is_written_once_and_used_again()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        await cli.DoAsync($"match-records {file} --id ref --model {{0}}/model.json --pairs {{0}}/learned.csv");
        byte[] model = await File.ReadAllBytesAsync(cli.File("model.json"));
        await cli.DoAsync($"match-records {file} --id ref --model {{0}}/model.json --pairs {{0}}/used.csv");

        Assert.Equal(model, await File.ReadAllBytesAsync(cli.File("model.json")));
        Assert.Equal(await File.ReadAllLinesAsync(cli.File("learned.csv")), await File.ReadAllLinesAsync(cli.File("used.csv")));
        Assert.Equal(4, Directory.GetFiles(cli.Folder).Length);
    }

    [Fact]
    public async Task Another_file_of_such_columns_is_searched_by_the_model()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("two.csv", "ref,email,born,first name,surname", "1,eve@x.example,1980-02-01,Eve,Olsen", "2,eve@x.example,1980-02-01,Eve,Olson");
        await cli.DoAsync("match-records {0}/people.csv --id ref --model {0}/model.json");

        Assert.Equal(1, (await cli.JsonAsync("match-records {0}/two.csv --id ref --model {0}/model.json"))[0].Number("pairs"));
    }

    [Theory]
    [InlineData("match-records {0}/people.csv --id ref --model {0}/bad.json", "prior is -1; allowed: more than 0 to 0.4")]
    [InlineData("match-records {0}/people.csv --id ref --model {0}/people.csv", "is no JSON in line 1")]
    [InlineData("match-records {0}/other.csv --id ref --model {0}/good.json", "column 'born' is not in the records")]
    [InlineData("match-records {0}/people.csv --id ref --model {0}/good.json --kind born=ignore", "column 'born' is ignored in the records")]
    [InlineData("match-records {0}/people.csv --id ref --model {0}/good.json --kind born=text", "column 'born' is said to be Text; allowed: Date, as in the model")]
    [InlineData("match-records {0}/one.csv --id ref --model {0}/new.json", "nothing was learned")]
    [InlineData("match-records {0}/people.csv --id ref --model {0}/nowhere/new.json", "is in a folder that is not there")]
    [InlineData("match-records {0}/people.csv --id ref --model {0}", "is a folder")]
    public async Task What_is_no_model_of_the_file_is_said(string line, string message)
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("other.csv", "ref,name", "1,Anna", "2,Ben");
        cli.Write("one.csv", "ref,name", "1,Anna");
        await cli.DoAsync("match-records {0}/people.csv --id ref --model {0}/good.json");
        string good = await File.ReadAllTextAsync(cli.File("good.json"));
        cli.Write("bad.json", Regex.Replace(good, "\"prior\": [^,]*", "\"prior\": -1", RegexOptions.NonBacktracking));
        string[] before = Directory.GetFiles(cli.Folder);

        Result refused = await cli.RunAsync(line);

        Assert.Equal(1, refused.Code);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Out);
        Assert.Equal(before.Order(StringComparer.Ordinal), Directory.GetFiles(cli.Folder).Order(StringComparer.Ordinal));
    }
}
