using System.CommandLine.Help;
using System.CommandLine;
using ContactCore.Cli.Activities;
using ContactCore.Cli.Addresses;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Definitions;
using ContactCore.Cli.Duplicates;
using ContactCore.Cli.Erasing;
using ContactCore.Cli.Files;
using ContactCore.Cli.Hooks;
using ContactCore.Cli.Links;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Merging;
using ContactCore.Cli.Reports;
using ContactCore.Cli.Seeding;
using ContactCore.Cli.Segments;
using ContactCore.Cli.Settings;

namespace ContactCore.Cli.Running;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    private const string Tool = "contactcore";

    /// <summary>What the user typed: the installed tool's name, or the project's.</summary>
    public static string Name { get; } =
        string.Equals(Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]), Tool, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Path.GetFileNameWithoutExtension(Environment.ProcessPath), Tool, StringComparison.OrdinalIgnoreCase)
            ? Tool
            : "ContactCore.Cli";

    public const string Notes = """
        Exit codes:
          0    done
          1    refused or failed: nothing was changed (of a long run the finished batches stand); why is on standard error
          2    the command line is wrong
          130  stopped by Ctrl+C: the finished batches stand

        A value that begins with two hyphens is written behind an equals sign: --first=--x

        """;

    public static RootCommand Create()
    {
        RootCommand root = new("Contacts of a host's own database, from a terminal: a demo of the ContactCore library.") { HelpName = Name };
        root.Directives.Clear();
        GlobalOptions.AddTo(root);
        foreach (Command command in Commands())
            root.Add(command);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples();
        return root;
    }

    private static IEnumerable<Command> Commands() =>
    [
        new ImportCommand(),
        new ExportCommand(),
        new AddCommand(),
        new EditCommand(),
        new CountCommand(),
        new ListCommand(),
        new FilterCommand(),
        new ShowCommand(),
        new HistoryCommand(),
        new OrdersImportCommand(),
        new OrdersCommand(),
        new EventsImportCommand(),
        new EventsCommand(),
        new ActivityCommand(),
        new ActivityImportCommand(),
        new RefreshRatingsCommand(),
        new DeleteCommand(),
        new RestoreCommand(),
        new EraseCommand(),
        new PurgeCommand(),
        new DiscloseCommand(),
        new BlacklistCommand(),
        new UnblacklistCommand(),
        new UnsubscribeCommand(),
        new ReportSpamCommand(),
        new ClearComplaintCommand(),
        new ConsentCommand(),
        new AskCommand(),
        new ConfirmCommand(),
        new CanSendCommand(),
        new SegmentCommand(),
        new FieldsCommand(),
        new CategoriesCommand(),
        new DuplicatesCommand(),
        new MergeCommand(),
        new UnmergeCommand(),
        new MergesCommand(),
        new MatchCommand(),
        new MatchEntryCommand(),
        new ExplainCommand(),
        new ReviewCommand(),
        new MatchRecordsCommand(),
        new HooksCommand(),
        new SettingsCommand(),
        new StatsCommand(),
        new SeedCommand(),
        new ReindexCommand(),
        new ScrubCommand(),
        new RunCommand(),
    ];
}
