using ContactCore.Setup;

namespace ContactCore.Cli.Running;

/// <summary>One of the stores, as the command line names it.</summary>
internal abstract record StoreChoice
{
    private static readonly Words<Func<string?, StoreChoice>> Kinds = new(
        "--store", ("sqlite", SqliteChoice.Of), ("memory", _ => new MemoryChoice()), ("postgres", PostgresChoice.Of));

    public static string Help => Kinds.Help;

    public static StoreChoice Of(string? store, string? connection) =>
        store is null ? SqliteChoice.Of(connection) : Kinds.Read(store)(connection);

    /// <summary>The files that the store keeps, which no answer may replace.</summary>
    public virtual IEnumerable<string> Files => [];

    /// <summary>This is all that a host does to have ContactCore in its container.</summary>
    public abstract void AddTo(ContactCoreBuilder builder);
}
