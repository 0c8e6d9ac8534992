using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Sqlite.Files;

/// <summary>
/// Sets up each connection of the ready context. FULL: a commit outlives a power cut (W2), where NORMAL in WAL mode
/// outlives only the process. The busy time-out is short, because the driver waits around it until the command's
/// time-out; without it the driver sleeps 150 ms at a time. What is removed is overwritten: it may be of somebody who is erased later.
/// </summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    public static readonly ConnectionPragmas Instance = new();

    private const string Sql = "PRAGMA busy_timeout = 500; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        DbCommand command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Sql;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
