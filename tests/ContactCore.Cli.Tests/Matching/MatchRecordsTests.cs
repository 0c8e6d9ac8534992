using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Matching;

public class MatchRecordsTests
{
    private static readonly string[] People =
    [
        "ref,first name,surname,email,born,notes",
        "a,Anna,Müller,anna@x.example,1980-02-01,blue",
        "b,Muller,Anna,anna@x.example,1980-02-01,red",
        "c,Ben,Ng,ben@x.example,1975-11-30,",
        "d,Clara,Stone,clara@x.example,1991-05-17,blue",
        "e,Ben,Ngg,ben@x.example,,red",
    ];

    [Fact]
    public async Task Persons_are_found_and_written()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        Result done = await cli.RunAsync($"--json match-records {file} --id ref --pairs {{0}}/pairs.csv --clusters {{0}}/clusters.csv");

        Assert.Equal(0, done.Code);
        Assert.Equal(5, done.Json[0].Number("records"));
        Assert.Equal(10, done.Json[0].Number("candidates"));
        Assert.Equal(2, done.Json[0].Number("pairs"));
        Assert.Equal(2, done.Json[0].Number("clusters"));
        string[] pairs = await File.ReadAllLinesAsync(cli.File("pairs.csv"));
        Assert.Equal("left,right,probability", pairs[0]);
        Assert.Equal(["a,b", "c,e"], pairs.Skip(1).Select(pair => pair[..3]).Order(StringComparer.Ordinal));
        Assert.Equal(["cluster,id", "1,a", "1,b", "2,c", "2,e"], await File.ReadAllLinesAsync(cli.File("clusters.csv")));
        Assert.False(File.Exists(cli.Database));
    }

    [Fact]
    public async Task A_page_is_written_to_look_at()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        Result done = await cli.RunAsync($"--json match-records {file} --id ref --threshold 0.9 --report {{0}}/duplicates.html");

        Assert.Equal(0, done.Code);
        string page = await File.ReadAllTextAsync(cli.File("duplicates.html"));
        Assert.Contains("<h1><bdi>Records of one person in people.csv</bdi></h1>", page, StringComparison.Ordinal);
        Assert.Contains("threshold 90\u00A0%", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(cli.File("duplicates.html"))!, "*.tmp"));
    }

    [Fact]
    public async Task A_pair_is_explained_in_words_and_as_data()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        string words = (await cli.RunAsync($"match-records {file} --id ref --explain a b")).Out;
        Assert.Contains("email: same ('anna@x.example', 'anna@x.example')", words, StringComparison.Ordinal);
        Assert.Contains("before anything is compared", words, StringComparison.Ordinal);
        var data = (await cli.JsonAsync($"match-records {file} --id ref --explain a b"))[0];
        double sum = data["prior"]!.GetValue<double>() + data["relatives"]!.GetValue<double>()
            + data["columns"]!.AsArray().Sum(column => column!["weight"]!.GetValue<double>());
        Assert.Equal(data["weight"]!.GetValue<double>(), sum, 6);
    }

    [Fact]
    public async Task A_column_is_left_out_or_of_another_kind_where_it_is_said()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        string words = (await cli.RunAsync($"match-records {file} --id ref --kind notes=ignore --kind \"first name=text\" --explain a b")).Out;

        Assert.DoesNotContain("notes", words, StringComparison.Ordinal);
        Assert.DoesNotContain("swapped", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pairs {0}/one.csv --clusters {0}/one.csv", "--clusters", "--pairs")]
    [InlineData("--report {0}/one.csv --clusters {0}/one.csv", "--report", "--clusters")]
    [InlineData("--pairs {0}/answers.csv --answers {0}/answers.csv", "--pairs", "--answers")]
    [InlineData("--clusters {0}/../{1}/answers.csv --answers {0}/answers.csv", "--clusters", "--answers")]
    [InlineData("--model {0}/one.json --pairs {0}/one.json", "--pairs", "--model")]
    public async Task No_file_is_written_over_another_one_of_the_command(string files, string refusedOne, string other)
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);
        string answers = cli.Write("answers.csv", "left,right,same", "a,b,yes");

        Result refused = await cli.RunAsync($"match-records {file} --id ref {files.Replace("{1}", Path.GetFileName(cli.Folder), StringComparison.Ordinal)}");

        Assert.Equal(1, refused.Code);
        Assert.Contains($"is the file of {other}, too; allowed: another file", refused.Error, StringComparison.Ordinal);
        Assert.Contains(refusedOne, refused.Error, StringComparison.Ordinal);
        Assert.Equal(["left,right,same", "a,b,yes"], await File.ReadAllLinesAsync(answers));
        Assert.Equal(2, Directory.GetFiles(cli.Folder).Length);
    }

    [Fact]
    public async Task More_pairs_than_a_file_can_sensibly_have_are_refused_and_a_page_of_them_is_not()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("same.csv", [.. Enumerable.Range(0, 12_000).Select(row => $"{row},Anna,Bath").Prepend("ref,name,town")]);

        Result refused = await cli.RunAsync($"match-records {file} --id ref --pairs {{0}}/pairs.csv");
        Result page = await cli.RunAsync($"match-records {file} --id ref --clusters {{0}}/clusters.csv --report {{0}}/page.html");

        Assert.Equal(1, refused.Code);
        Assert.Contains("71,994,000 or more, too many for a file; allowed: up to 50,000,000", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, page.Code);
        Assert.Equal(["clusters.csv", "page.html", "same.csv"], Directory.GetFiles(cli.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task What_is_refused_names_what_was_typed_and_nothing_of_the_program()
    {
        await using Demo cli = new("memory");
        string file = cli.Write("people.csv", People);

        string unknown = (await cli.RunAsync($"match-records {file} --id ref --explain a zzz")).Error;

        Assert.Contains("--explain a zzz: no record has this ID", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", unknown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("match-records {0}/people.csv --id ref --kind notes=text --kind NOTES=ignore", 2)]
    [InlineData("match-records {0}/ids.csv --id ref", 1)]
    [InlineData("match-records {0}/people.csv", 2)]
    [InlineData("match-records {0}/people.csv --id nobody", 1)]
    [InlineData("match-records {0}/missing.csv --id ref", 1)]
    [InlineData("match-records {0}/twice.csv --id ref", 1)]
    [InlineData("match-records {0}/people.csv --id ref --threshold 2", 2)]
    [InlineData("match-records {0}/people.csv --id ref --kind notes=colour", 2)]
    [InlineData("match-records {0}/people.csv --id ref --kind nothing=text", 1)]
    [InlineData("match-records {0}/people.csv --id ref --explain a z", 1)]
    [InlineData("match-records {0}/people.csv --id ref --report {0}/people.csv", 1)]
    [InlineData("match-records {0}/people.csv --id ref --report {0}/nowhere/page.html", 1)]
    public async Task What_cannot_be_done_is_said(string line, int code)
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("twice.csv", "ref,name", "1,Anna", "1,Ben");
        cli.Write("ids.csv", "ref,name,REF", "1,Anna,2", "2,Ben,1");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Error);
        Assert.Empty(refused.Out);
    }
}
