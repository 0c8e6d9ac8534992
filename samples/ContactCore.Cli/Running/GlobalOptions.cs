using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary>The options that every command has, before or behind its name.</summary>
internal static class GlobalOptions
{
    private static readonly Option<string> Store = new("--store")
    {
        Description = "Where the contacts are: sqlite (unless told) or memory, which ends with the process",
        HelpName = "sqlite|memory",
        Recursive = true,
    };

    private static readonly Option<string> Connection = new("--connection")
    {
        Description = "The file of the sqlite store (contacts.db unless told); made by the first command that writes",
        HelpName = "PATH",
        Recursive = true,
    };

    private static readonly Option<string> Account = new("--account")
    {
        Description = "Whose contacts (default unless told)",
        HelpName = "NAME",
        Recursive = true,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "One JSON object a line on standard output and nothing else there",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Add(Store);
        root.Add(Connection);
        root.Add(Account);
        root.Add(Json);
    }

    public static Globals Read(ParseResult parse, Globals? script)
    {
        StoreChoice store = Chosen(parse, script?.Store);
        return new Globals(
            store,
            parse.GetValue(Account) ?? script?.Account ?? "default",
            parse.GetValue(Json) || script is { Json: true });
    }

    private static StoreChoice Chosen(ParseResult parse, StoreChoice? script)
    {
        string? store = parse.GetValue(Store);
        string? connection = parse.GetValue(Connection);
        if (script is null)
            return StoreChoice.Of(store, connection);
        return store is null && connection is null
            ? script
            : throw new UsageException("a script has one store; allowed: --store and --connection before or behind run FILE, not on its lines");
    }
}
