using ContactCore.EntityFrameworkCore.Writing;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Writing;

/// <summary>
/// Has the planner look at tables that were filled for the first time. Autovacuum does so up to a minute later; until
/// then the planner takes an account for a two-hundredth of its table, joins by nested loops, and a count of two
/// thousand contacts ran for longer than the time-out. Tables that have statistics, or that another connection looks at,
/// are left alone; a role that owns no tables gets a warning of the server's and goes on.
/// </summary>
internal static class FirstStatistics
{
    private const string Without =
        "SELECT name FROM unnest(@names) AS name JOIN pg_class ON pg_class.oid = name::regclass WHERE reltuples <= 0";

    public static async Task TakeAsync(NpgsqlConnection connection, IEnumerable<RowTable> filled, CancellationToken cancellationToken)
    {
        string[] names = [.. filled.Select(table => table.Name)];
        if (names.Length == 0)
            return;
        List<string> without = [];
        NpgsqlCommand asking = new(Without, connection);
        await using (asking.ConfigureAwait(false))
        {
            asking.Parameters.AddWithValue("names", names);
            NpgsqlDataReader reader = await asking.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    without.Add(reader.GetString(0));
            }
        }

        if (without.Count == 0)
            return;
        NpgsqlCommand looking = new($"ANALYZE (SKIP_LOCKED) {string.Join(", ", without)}", connection);
        await using (looking.ConfigureAwait(false))
            await looking.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
