using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>The tables in a host's own database, which the host's migrations make: looked for, column by column.</summary>
internal static class HostTables
{
    /// <summary>Asks each table for all its columns and no row; what is missing is explained by the provider.</summary>
    public static async Task RequireAsync(DbContext db, CancellationToken cancellationToken)
    {
        foreach (IEntityType type in TableName.Ours(db.Model))
        {
            // Qualified, because SQLite takes a bare quoted name of no column for a text.
            string columns = string.Join(", ", type.GetProperties().Select(property => $"t.{TableName.Quoted(property.GetColumnName())}"));
            string sql = $"SELECT {columns} FROM {TableName.Of(type)} AS t WHERE 1 = 0";
            await db.Database.ExecuteSqlRawAsync(sql, cancellationToken).ConfigureAwait(false);
        }
    }
}
