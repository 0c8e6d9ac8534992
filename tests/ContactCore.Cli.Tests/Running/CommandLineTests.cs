using System.CommandLine;
using ContactCore.Cli.Running;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

public class CommandLineTests
{
    private static readonly string[] Commands =
    [
        "import", "export", "add", "edit", "count", "list", "filter", "show", "history", "orders-import", "orders", "events-import", "events", "activity",
        "activity-import", "refresh-ratings", "delete", "restore", "erase", "purge", "disclose", "blacklist", "unblacklist", "unsubscribe", "report-spam",
        "clear-complaint", "consent", "ask", "confirm", "can-send", "segment", "fields", "categories", "duplicates", "merge", "unmerge", "merges", "match", "match-entry", "explain", "review", "match-records", "hooks", "settings", "stats", "seed",
        "reindex", "scrub", "run",
    ];

    [Fact]
    public async Task Help_lists_every_command_and_the_exit_codes()
    {
        await using Demo cli = new("memory");

        Result help = await cli.RunExactlyAsync(["--help"]);

        Assert.Equal((0, ""), (help.Code, help.Error));
        Assert.All(Commands, command => Assert.Contains($"\n  {command} ", help.Out, StringComparison.Ordinal));
        Assert.Contains("130", help.Out, StringComparison.Ordinal);
        Assert.Equal(Commands, CommandTree.Create().Subcommands.Select(command => command.Name));
    }

    [Fact]
    public async Task Every_command_has_help_with_examples_that_parse()
    {
        await using Demo cli = new("memory");
        foreach (AppCommand command in Below(CommandTree.Create()).OfType<AppCommand>())
        {
            Assert.NotEmpty(command.Examples);
            foreach (string example in command.Examples)
            {
                ParseResult parse = CommandTree.Create().Parse(ShellWords.Split(example));
                Assert.True(parse.Errors.Count == 0, example);
                Assert.Equal(command.GetType(), parse.CommandResult.Command.GetType());
            }

            Result help = await cli.RunExactlyAsync([.. PathOf(command), "--help"]);
            Assert.Equal(0, help.Code);
            Assert.Contains(command.Examples[^1], help.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_command_gives_help_on_standard_error()
    {
        await using Demo cli = new("memory");

        Result none = await cli.RunExactlyAsync([]);

        Assert.Equal((2, ""), (none.Code, none.Out));
        Assert.Contains("import", none.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuch")]
    [InlineData("cuont")]
    [InlineData("count extra")]
    [InlineData("show")]
    [InlineData("show a b")]
    [InlineData("count --store")]
    [InlineData("count --store postgres")]
    [InlineData("count --connection ''")]
    [InlineData("count --bogus=1")]
    [InlineData("add --first A --first B --consent ok")]
    [InlineData("@file")]
    [InlineData("[diagram] count")]
    [InlineData("''")]
    public async Task A_wrong_command_line_ends_with_2(string line)
    {
        await using Demo cli = new("memory");

        Result wrong = await cli.RunExactlyAsync([.. ShellWords.Split(line)]);

        Assert.Equal(2, wrong.Code);
        Assert.NotEmpty(wrong.Reason);
    }

    [Fact]
    public async Task A_store_that_is_not_built_in_is_answered_with_those_that_are()
    {
        await using Demo cli = new("memory");

        Result wrong = await cli.RunExactlyAsync(["count", "--store", "mysql"]);

        Assert.Contains("sqlite, memory, postgres", wrong.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Global_options_stand_before_or_behind_the_command()
    {
        await using Demo cli = new("memory");

        Assert.Equal("{\"count\":0}\n", (await cli.RunExactlyAsync(["--json", "--store", "memory", "count"])).Out);
        Assert.Equal("{\"count\":0}\n", (await cli.RunExactlyAsync(["count", "--store=memory", "--json"])).Out);
    }

    [Fact]
    public async Task Stopping_is_told_and_ends_with_130()
    {
        await using Demo cli = new("memory");
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        Result stopped = await cli.RunExactlyAsync(["--store", "memory", "count"], stop.Token);

        Assert.Equal(130, stopped.Code);
        Assert.Contains("stopped", stopped.Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(inner => (Command[])[inner, .. Below(inner)]);

    private static IEnumerable<string> PathOf(Command command) =>
        command is RootCommand ? [] : [.. command.Parents.OfType<Command>().SelectMany(PathOf), command.Name];
}
