using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary>What a command line is run in: the streams and the stores, and for a line of a script what it hands down.</summary>
internal sealed class Session : InvocationConfiguration
{
    public Session(Terminal terminal, StorePool stores) : this(terminal, stores, CommandTree.Create(), null)
    {
    }

    private Session(Terminal terminal, StorePool stores, RootCommand commands, Globals? script)
    {
        Terminal = terminal;
        Stores = stores;
        Commands = commands;
        Script = script;
        Output = terminal.Out;
        Error = terminal.Error;
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null;
    }

    /// <summary>The commands, made once for all lines of a script.</summary>
    public RootCommand Commands { get; }

    public Terminal Terminal { get; }

    public StorePool Stores { get; }

    /// <summary>The global options of the <c>run</c> that this is a line of, or null.</summary>
    public Globals? Script { get; }

    /// <summary>What the lines of a script are run in.</summary>
    public Session ForScript(Globals globals) => new(Terminal, Stores, Commands, globals);
}
