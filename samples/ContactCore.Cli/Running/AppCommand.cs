using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary>A command of the program: says what it is, and does it.</summary>
internal abstract class AppCommand : Command
{
    protected AppCommand(string name, string description, params IReadOnlyList<string> examples) : base(name, description)
    {
        Examples = examples;
        SetAction(async (parse, cancellationToken) =>
        {
            await RunAsync(new Call(parse), cancellationToken);
            return ExitCode.Done;
        });
    }

    /// <summary>Command lines that <c>--help</c> shows, without the program's name.</summary>
    public IReadOnlyList<string> Examples { get; }

    protected abstract Task RunAsync(Call call, CancellationToken cancellationToken);
}
