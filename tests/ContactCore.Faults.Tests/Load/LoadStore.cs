using System.Data.Common;
using ContactCore.Faults.Worker;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ContactCore.Faults.Tests.Load;

/// <summary>Where a load writes to.</summary>
/// <param name="Kind">One of <see cref="Hosts"/>.</param>
/// <param name="Connection">How the hosts reach it.</param>
/// <param name="RawConnection">How somebody reaches it whom nothing is kept from.</param>
internal sealed record LoadStore(string Kind, string Connection, string RawConnection)
{
    public async Task<DbConnection> OpenRawAsync()
    {
        DbConnection connection = Kind == Hosts.Sqlite ? new SqliteConnection(RawConnection) : new NpgsqlConnection(RawConnection);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The entries of all histories, by account.</summary>
    public async Task<ILookup<string, Guid>> EntriesAsync()
    {
        await using DbConnection connection = await OpenRawAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT account, id FROM cc_contact_history UNION ALL SELECT account, id FROM cc_address_history";
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<(string Account, Guid Id)> rows = [];
        while (await reader.ReadAsync())
            rows.Add((reader.GetString(0), reader.GetValue(1) is byte[] bytes ? new Guid(bytes, bigEndian: true) : reader.GetGuid(1)));
        return rows.ToLookup(row => row.Account, row => row.Id, StringComparer.Ordinal);
    }

    /// <summary>Reads rows of an account, another name, and a number.</summary>
    public async Task<List<(string Account, string Name, long Count)>> CountsAsync(string sql)
    {
        await using DbConnection connection = await OpenRawAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<(string, string, long)> rows = [];
        while (await reader.ReadAsync())
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        return rows;
    }
}
