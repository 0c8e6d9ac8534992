using System.Data.Common;
using ContactCore.Setup;
using Microsoft.Data.Sqlite;

namespace ContactCore.Benchmarks.Bases;

/// <summary>A base in a SQLite file.</summary>
public sealed class SqliteBase(string file) : DatabaseBase
{
    public override Dialect Dialect => Dialect.Sqlite;

    protected override void Use(ContactCoreBuilder builder) => builder.UseSqlite($"Data Source={file}");

    protected override DbConnection Connect() => new SqliteConnection($"Data Source={file}");
}
