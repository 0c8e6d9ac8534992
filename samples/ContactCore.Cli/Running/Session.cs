using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary>What a command line is run in: the streams and the stores, and for a line of a script what it hands down.</summary>
internal sealed class Session : InvocationConfiguration
{
    public Session(Terminal terminal, StorePool stores, Globals? script = null)
    {
        Terminal = terminal;
        Stores = stores;
        Script = script;
        Output = terminal.Out;
        Error = terminal.Error;
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null;
    }

    public Terminal Terminal { get; }

    public StorePool Stores { get; }

    /// <summary>The global options of the <c>run</c> that this is a line of, or null.</summary>
    public Globals? Script { get; }
}
