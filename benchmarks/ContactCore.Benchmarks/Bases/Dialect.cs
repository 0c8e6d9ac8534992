using ContactCore.Ids;

namespace ContactCore.Benchmarks.Bases;

/// <summary>How a database spells what the hand-written statements need.</summary>
/// <param name="Name">The database.</param>
/// <param name="True">A true flag.</param>
/// <param name="False">A false flag.</param>
/// <param name="RandomId">A new ID.</param>
/// <param name="Analyze">What has the planner look at the tables.</param>
public sealed record Dialect(string Name, string True, string False, string RandomId, string Analyze)
{
    // SQLite plans without statistics unless a host asks for them, and most never do; so here, for both sides alike.
    public static readonly Dialect Sqlite = new("SQLite", "1", "0", "randomblob(16)", "SELECT 1");

    public static readonly Dialect PostgreSql = new("PostgreSQL", "true", "false", "gen_random_uuid()", "VACUUM ANALYZE");

    /// <summary>An ID as a parameter.</summary>
    public object ValueOf(ContactId id) => this == Sqlite ? id.Value.ToByteArray(bigEndian: true) : id.Value;
}
