using System.Data.Common;
using ContactCore.Setup;

namespace ContactCore.Cli.Running;

/// <summary>One of the stores, as the command line names it.</summary>
/// <param name="Path">The file of a sqlite store, or null for the memory.</param>
internal sealed record StoreChoice(string? Path)
{
    private static readonly Words<bool> Kinds = new("--store", ("sqlite", true), ("memory", false));

    public static StoreChoice Of(string? store, string? connection)
    {
        string path = connection is null ? "contacts.db" : FilePath.Read("--connection", connection);
        return new StoreChoice(store is null || Kinds.Read(store) ? path : null);
    }

    /// <summary>The files of a sqlite store, links followed: SQLite keeps the others beside the first.</summary>
    public IEnumerable<string> Files => Path is null
        ? []
        : from ending in (string[])["", "-wal", "-shm", "-journal"]
          select RealPath.Of(Path) + ending;

    /// <summary>This is all that a host does to have ContactCore in its container.</summary>
    public void AddTo(ContactCoreBuilder builder)
    {
        if (Path is null)
            builder.UseInMemory();
        else
            builder.UseSqlite(new DbConnectionStringBuilder { ["Data Source"] = System.IO.Path.GetFullPath(Path) }.ConnectionString);
    }
}
