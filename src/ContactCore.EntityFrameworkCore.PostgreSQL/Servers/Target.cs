using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>Which database a context is led to, in words that hold neither user nor password.</summary>
internal sealed class Target
{
    private Target(NpgsqlConnectionStringBuilder parts)
    {
        Parts = parts;
        Server = $"{parts.Host ?? "localhost"}:{parts.Port}";
        Database = parts.Database ?? parts.Username ?? "";
    }

    public NpgsqlConnectionStringBuilder Parts { get; }

    /// <summary>Host and port.</summary>
    public string Server { get; }

    public string Database { get; }

    public static Target Of(DbContext db) => new(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()));
}
