using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Files;

public class ExportTests
{
    private static readonly string[] NotExported = ["id", "version", "registeredAt", "changedAt", "emailRating", "segments"];

    [Theory]
    [InlineData("memory", "sqlite")]
    [InlineData("sqlite", "memory")]
    public Task What_was_exported_is_imported_equal_into_the_other_store(string from, string to) => MoveAsync(from, to);

    [Theory, Trait("Database", "PostgreSQL")]
    [InlineData("sqlite", Demo.Postgres)]
    [InlineData(Demo.Postgres, "memory")]
    public Task What_was_exported_is_imported_equal_into_and_out_of_postgres(string from, string to) => MoveAsync(from, to);

    private static async Task MoveAsync(string from, string to)
    {
        await using Demo source = new(from);
        await using Demo target = new(to);
        await source.DoAsync(
            "categories add news", "fields add score --type number", "fields add colour --type choice --choice 'a|b' --choice c",
            "add --external-id a --first =1+1 --last \"'t Hooft\" --email a@x.example --email b@x.example --phone '020 7946 0958' --region GB "
            + "--category news --language de --time-zone Europe/London --line1 'High, \"St\" 1' --field score=-3.5 --field 'colour=a|b' --consent 'Yes; no'",
            "add --external-id b --email c@x.example --source Api --consent ok", "add --external-id c --email d@x.example --consent ok",
            "unsubscribe a@x.example --reason asked", "report-spam b@x.example", "blacklist phone +442079460958 --reason rude",
            "blacklist email c@x.example --reason rude", "delete external:c --reason gone");

        Assert.Equal(3, (await source.JsonAsync($"export {target.File("all.csv")} --status email:all")).Single().Number("exported"));
        Assert.Equal(3, (await target.JsonAsync("import {0}/all.csv --consent ignored")).Single().Number("created"));

        Assert.Equal(await ContactsAsync(source), await ContactsAsync(target));
    }

    [OnEveryStore]
    public async Task A_selection_is_exported_and_a_file_replaced_only_when_done(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --last Abel --consent ok", "add --external-id b --last Babel --consent ok");
        cli.Write("out.csv", "before");

        Assert.Equal(1, (await cli.RunAsync("export {0}/out.csv --segment Nosuch")).Code);
        Assert.Equal(["before"], File.ReadAllLines(cli.File("out.csv")));
        Assert.Equal(1, (await cli.JsonAsync("export {0}/out.csv --search babel")).Single().Number("exported"));
        Assert.Equal(2, File.ReadAllLines(cli.File("out.csv")).Length);
    }

    [Theory]
    [InlineData("export", 2)]
    [InlineData("export ''", 2)]
    [InlineData("export {0}/no/such/folder.csv", 1)]
    [InlineData("export {0}", 1)]
    public async Task A_file_that_cannot_be_written_is_told(string line, int code)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }

    private static async Task<string[]> ContactsAsync(Demo cli)
    {
        JsonObject[] contacts = await cli.JsonAsync("list --status email:all");
        foreach (JsonObject contact in contacts)
        {
            foreach (string member in NotExported)
                contact.Remove(member);
        }

        return [.. contacts.Select(contact => contact.ToJsonString()).Order(StringComparer.Ordinal)];
    }
}
