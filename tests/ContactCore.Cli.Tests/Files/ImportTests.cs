using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Files;

public class ImportTests
{
    [OnEveryStore]
    public async Task Rows_become_contacts_as_the_map_says(string store)
    {
        await using Demo cli = new(store);
        cli.Write(
            "people.csv",
            "crm,Given,lastName,E=mail,Tel,Score,Secret,Strange",
            "1,Anna,Müller,anna@x.example,(212) 555-0123,7.5,s,q",
            "2,Bob,,nonsense,,,s,q",
            ",,,nonsense,,,s,q",
            "1,Again,,,,,s,q");

        JsonObject report = (await cli.JsonAsync(
            "import {0}/people.csv --consent agreed --map crm=externalId --map Given=firstName --map E=mail=email --map Tel=phone "
            + "--map Score=field:score:number --map Secret= --region US --rejects {0}/rejects.csv")).Single();

        Assert.Equal(
            ["created", "updated", "unchanged", "skipped", "rejected", "warnings", "erased", "ignoredColumns"], report.Select(member => member.Key));
        Assert.Equal((2, 1), (report.Number("created"), report.Number("rejected")));
        Assert.Equal(4, report.Number("created") + report.Number("updated") + report.Number("unchanged") + report.Number("rejected"));
        Assert.Contains("Strange", report.Texts("ignoredColumns"));
        Assert.Contains("Secret", report.Texts("ignoredColumns"));
        JsonObject anna = (await cli.JsonAsync("show external:1")).Single();
        Assert.Equal(["anna@x.example", "(212) 555-0123"], anna.Addresses());
        Assert.Equal("""{"score":7.5}""", anna["fields"]!.ToJsonString());
        Assert.Equal("people.csv", anna["consent"]!["origin"]!.GetValue<string>());
        Assert.Equal("Import", anna.Text("source"));
        Assert.Equal(2, File.ReadAllLines(cli.File("rejects.csv")).Length);
    }

    [OnEveryStore]
    public async Task A_person_reads_numbers_problems_and_ignored_columns(string store)
    {
        await using Demo cli = new(store);
        cli.Write("people.csv", "email,Strange", "anna@x.example,1", "nonsense,2");

        Result done = await cli.RunAsync("import {0}/people.csv --consent agreed");

        Assert.Equal(0, done.Code);
        Assert.Matches(@"created +1\n", done.Out);
        Assert.Contains("line 3", done.Out, StringComparison.Ordinal);
        Assert.Contains("ignored columns: Strange", done.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_on_a_rejected_row_does_not_say_that_it_was_taken()
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id 2 --consent ok", "delete external:2 --reason gone");
        cli.Write("people.csv", "externalId,email", "1,nonsense", "2,nonsense");

        string[] lines = (await cli.RunAsync("import {0}/people.csv --consent agreed")).Out.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("line 2", StringComparison.Ordinal) && line.EndsWith("(taken)", StringComparison.Ordinal));
        Assert.True(lines.Count(line => line.StartsWith("line 3", StringComparison.Ordinal)) > 1, string.Join('\n', lines));
        Assert.DoesNotContain(lines, line => line.StartsWith("line 3", StringComparison.Ordinal) && line.EndsWith("(taken)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fill-blanks", "Anna,de", 1)]
    [InlineData("overwrite", "Bob,de", 1)]
    [InlineData("skip", "Anna,", 0)]
    [InlineData("reject", "Anna,", 0)]
    public async Task What_is_there_is_treated_as_told(string existing, string then, int updated)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --first Anna --email a@x.example --consent ok");
        cli.Write("people.csv", "email,firstName,language", "a@x.example,Bob,de");

        JsonObject report = (await cli.JsonAsync($"import {{0}}/people.csv --consent ok --match-by email --on-existing {existing}")).Single();

        Assert.Equal(updated, report.Number("updated"));
        JsonObject contact = (await cli.JsonAsync("list"))[0];
        Assert.Equal(then, $"{contact.Text("firstName")},{contact.Text("language")}");
    }

    [Theory]
    [InlineData("import {0}/people.csv", 2, "--consent")]
    [InlineData("import --consent ok", 2, "FILE.csv")]
    [InlineData("import {0}/people.csv --consent ok --map email=emial", 2, "nearest is 'email'")]
    [InlineData("import {0}/people.csv --consent ok --map email=field:score:nubmer", 2, "the nearest is 'number'")]
    [InlineData("import {0}/people.csv --consent ok --map email=field:a:b", 2, "field:a:b:text")]
    [InlineData("import {0}/people.csv --consent ok --map email", 2, "COLUMN=FIELD")]
    [InlineData("import {0}/people.csv --consent ok --map a=email --map a=phone", 2, "twice")]
    [InlineData("import {0}/people.csv --consent ok --match-by name", 2, "externalId")]
    [InlineData("import {0}/people.csv --consent ok --on-existing merge", 2, "overwrite")]
    [InlineData("import {0}/people.csv --consent ok --match-by externalId", 1, "")]
    [InlineData("import {0}/people.csv --consent ''", 1, "")]
    [InlineData("import {0}/people.csv --consent ok --region nowhere", 1, "")]
    [InlineData("import {0}/nosuch.csv --consent ok", 1, "nosuch.csv")]
    [InlineData("import {0} --consent ok", 1, "is a folder; allowed: ")]
    [InlineData("import '' --consent ok", 2, "")]
    [InlineData("import {0}/empty.csv --consent ok", 1, "")]
    [InlineData("import {0}/people.csv --consent ok --rejects {0}/no/such/folder.csv", 1, "not there; allowed: ")]
    [InlineData("import {0}/people.csv --consent ok --rejects {0}/people.csv", 1, "itself")]
    [InlineData("import {0}/people.csv --consent ok --map nosuch=email", 1, "nosuch")]
    public async Task An_import_that_cannot_begin_changes_nothing(string line, int code, string told)
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", "email", "a@x.example");
        cli.Write("empty.csv");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.Contains(told, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(0, (await cli.JsonAsync("count")).Single().Number("count"));
    }
}
