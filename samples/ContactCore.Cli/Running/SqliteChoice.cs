using System.Data.Common;
using ContactCore.Setup;

namespace ContactCore.Cli.Running;

/// <summary>A file of SQLite.</summary>
internal sealed record SqliteChoice : StoreChoice
{
    private readonly string _path;

    private SqliteChoice(string path) => _path = path;

    public static StoreChoice Of(string? connection) =>
        new SqliteChoice(connection is null ? "contacts.db" : FilePath.Read("--connection", connection));

    // Links followed: SQLite keeps the others beside the first.
    public override IEnumerable<string> Files =>
        from ending in (string[])["", "-wal", "-shm", "-journal"]
        select RealPath.Of(_path) + ending;

    public override void AddTo(ContactCoreBuilder builder) =>
        builder.UseSqlite(new DbConnectionStringBuilder { ["Data Source"] = Path.GetFullPath(_path) }.ConnectionString);
}
