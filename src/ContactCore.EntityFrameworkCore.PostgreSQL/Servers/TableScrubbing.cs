using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>
/// Writes ContactCore's tables into new files: VACUUM FULL leaves nothing of a removed row, where VACUUM alone leaves its
/// bytes in the page until they are used again. The planner's statistics hold frequent values, so they are taken anew
/// and their table is written anew too, where the role may; the server only warns where it may not.
/// </summary>
internal static class TableScrubbing
{
    public static async Task RunAsync(DbContext db, CancellationToken cancellationToken)
    {
        TimeSpan? usual = db.Database.GetCommandTimeout() is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        try
        {
            foreach (string table in TableName.Ours(db.Model).Select(TableName.Of))
            {
                string sql = $"VACUUM (FULL, ANALYZE) {table}";
                await db.Database.ExecuteSqlRawAsync(sql, cancellationToken).ConfigureAwait(false);
            }

            await db.Database.ExecuteSqlRawAsync("VACUUM (FULL) pg_catalog.pg_statistic", cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (usual is { } time)
                db.Database.SetCommandTimeout(time);
        }
    }
}
