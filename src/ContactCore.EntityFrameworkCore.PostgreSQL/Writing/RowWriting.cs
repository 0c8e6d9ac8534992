using ContactCore.EntityFrameworkCore.Writing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Writing;

/// <summary>
/// Inserts new rows: of a table with many by COPY, of the others together in one batch. PostgreSQL refuses COPY FROM on
/// a table under row-level security; there the batch takes all.
/// </summary>
internal static class RowWriting
{
    /// <summary>From how many rows of a table on COPY is used; it costs a way to the server and back of its own.</summary>
    public const int Many = 10;

    public static async Task InsertAsync(
        DbContext db, IReadOnlyCollection<object> rows, bool mayCopy, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
        RowBatch batch = new();
        List<RowTable> filled = [];
        foreach (IGrouping<Type, object> kind in rows.GroupBy(row => row.GetType()))
        {
            RowTable table = RowTable.For(db, kind.Key);
            object[] of = [.. kind];
            if (of.Length >= Many)
                filled.Add(table);
            if (mayCopy && of.Length >= Many)
                await RowCopy.ExecuteAsync(connection, table, of, cancellationToken).ConfigureAwait(false);
            else
                batch.Add(table, of);
        }

        await batch.ExecuteAsync(connection, cancellationToken).ConfigureAwait(false);
        await FirstStatistics.TakeAsync(connection, filled, cancellationToken).ConfigureAwait(false);
    }
}
