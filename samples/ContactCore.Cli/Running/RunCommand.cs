using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary><c>run FILE</c>: a script.</summary>
internal sealed class RunCommand : AppCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The script: a command a line, quoted as for a shell; # begins a comment" };

    public RunCommand() : base(
        "run",
        "Runs the commands of a file, one a line, on one store; stops at the first that fails. Global options of run hold for all lines.",
        "--store memory --json run demo.txt")
    {
        Add(_file);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        if (call.Session.Script is not null)
            throw new UsageException("a script cannot run another one");
        string file = FilePath.ReadSource("FILE", call.Value(_file));
        Session session = call.Session.ForScript(call.Globals);
        try
        {
            await RunLinesAsync(file, session, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What a line itself fails with says which line it is.
            throw new RefusedException($"FILE '{file}' cannot be read; allowed: a file that this program may read");
        }
    }

    private static async Task RunLinesAsync(string file, Session session, CancellationToken cancellationToken)
    {
        long number = 0;
        await foreach (string line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            try
            {
                await RunLineAsync(line, session, cancellationToken);
            }
            catch (Exception e)
            {
                throw new ScriptStoppedException(file, number, e);
            }
        }
    }

    private static async Task RunLineAsync(string line, Session session, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<string> words = ShellWords.Split(line);
        if (words.Count == 0)
            return;
        if (session.Script is { Json: false } && !words.Contains("--json", StringComparer.Ordinal))
            await session.Terminal.Out.WriteLineAsync($"> {Secret.Masked(line)}");
        await CommandLine.RunAsync(words, session, cancellationToken);
    }
}
