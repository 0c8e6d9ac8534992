using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ContactCore.Cli.Running;

/// <summary>The parser's help, and below it examples; for the program as a whole the exit codes too.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = 110 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        if (command is RootCommand)
            output.WriteLine(CommandTree.Notes);
        string[] examples = [.. Examples(command)];
        if (examples.Length == 0)
            return ExitCode.Done;
        output.WriteLine("Examples:");
        foreach (string example in examples)
            output.WriteLine($"  {CommandTree.Name} {example}");
        output.WriteLine();
        return ExitCode.Done;
    }

    // A group of commands shows one example of each.
    private static IEnumerable<string> Examples(Command command) =>
        command is AppCommand { Examples.Count: > 0 } app ? app.Examples : command.Subcommands.SelectMany(inner => Examples(inner).Take(1));
}
