using ContactCore.Cli.Output;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Output;

public class HumanOutputTests
{
    [Fact]
    public async Task Data_commands_no_terminal_and_makes_no_lines()
    {
        await using Demo cli = new("memory");
        await cli.RunWordsAsync("add", "--external-id", "a", "--first", "[red]An\u001b[2Jna\nB[/]", "--email", "a@x.example", "--consent", "ok");

        string list = (await cli.RunAsync("list")).Out;

        Assert.Contains("[red]An [2Jna B[/]", list, StringComparison.Ordinal);
        Assert.Equal(2, list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [OnEveryStore]
    public async Task Every_answer_reads_as_text_too(string store)
    {
        await using Demo cli = new(store);
        cli.Write("people.csv", "email", "b@x.example", "nonsense");
        (string Line, string Told)[] steps =
        [
            ("categories add news", "news"),
            ("fields add colour --type choice --choice red", "colour  Choice (red)"),
            ("add --external-id a --first Anna --email a@x.example --field colour=red --city London --consent ok", "London"),
            ("edit external:a --last Abel", "Anna Abel"),
            ("import {0}/people.csv --consent ok", "created"),
            ("count", "2 contacts"),
            ("list --limit 1", "more: --after "),
            ("filter 'Phone == null'", "has no phone"),
            ("unsubscribe a@x.example", "(Unsubscribed)"),
            ("segment create VIP", "VIP  List, 0 contacts"),
            ("segment add VIP", "2 memberships added"),
            ("duplicates", "0 addresses"),
            ("duplicates remove --by email --keep latest --reason x", "0 removed"),
            ("delete --status email:all --reason clean", "1 left: Email Active"),
            ("show external:a", "Deleted, version 3"),
            ("history external:a", "Deleted (clean)"),
            ("list --deleted", "[deleted]"),
            ("restore external:a", "Live, version 4"),
            ("export {0}/out.csv", "2 contacts exported"),
            ("segment delete VIP", "VIP deleted"),
            ("fields retire colour", "[retired]"),
            ("stats", "Email  Unsubscribed"),
            ("reindex", "2 contacts reindexed"),
        ];
        foreach ((string line, string told) in steps)
        {
            Result done = await cli.RunAsync(line);
            Assert.True(done.Code == 0, done.Error);
            Assert.Contains(told, done.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_bar_goes_to_standard_error_where_a_person_watches()
    {
        await using Demo cli = new("memory") { ErrorIsTerminal = true };
        cli.Write("people.csv", "email", "a@x.example", "a@x.example");

        foreach (string line in (string[])["import {0}/people.csv --consent ok", "export {0}/out.csv", "duplicates remove --by email --keep latest --reason x", "delete --status email:all --reason x"])
        {
            Result done = await cli.RunAsync(line);
            Assert.Equal(0, done.Code);
            Assert.NotEmpty(done.Out);
            Assert.Equal("", (await cli.RunAsync("--json count")).Error);
        }
    }

    [Fact]
    public void Long_text_is_cut() => Assert.Equal(2001, Printable.Line(new string('x', 5000)).Length);
}
