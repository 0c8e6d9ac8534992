using System.CommandLine;

namespace ContactCore.Cli.Running;

/// <summary>The options that every command has, before or behind its name.</summary>
internal static class GlobalOptions
{
    private const string Store = "--store";
    private const string Connection = "--connection";
    private const string Account = "--account";
    private const string Json = "--json";

    public static void AddTo(RootCommand root)
    {
        root.Add(Text(Store, StoreChoice.Help, "Where the contacts are: sqlite (unless told), memory, which ends with the process, or postgres"));
        root.Add(Text(
            Connection,
            "TEXT",
            "The file of the sqlite store (contacts.db unless told), or for postgres a connection string such as "
            + "\"Host=localhost;Database=contacts;Username=app;Password=…\"; the first command that writes makes the database"));
        root.Add(Text(Account, "NAME", "Whose contacts (default unless told)"));
        root.Add(new Option<bool>(Json) { Description = "One JSON object a line on standard output and nothing else there", Recursive = true });
    }

    public static Globals Read(ParseResult parse, Globals? script)
    {
        StoreChoice store = Chosen(parse, script?.Store);
        return new Globals(
            store,
            parse.GetValue<string>(Account) ?? script?.Account ?? "default",
            parse.GetValue<bool>(Json) || script is { Json: true });
    }

    private static StoreChoice Chosen(ParseResult parse, StoreChoice? script)
    {
        string? store = parse.GetValue<string>(Store);
        string? connection = parse.GetValue<string>(Connection);
        if (script is null)
            return StoreChoice.Of(store, connection);
        return store is null && connection is null
            ? script
            : throw new UsageException("a script has one store; allowed: --store and --connection before or behind run FILE, not on its lines");
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Recursive = true };
}
