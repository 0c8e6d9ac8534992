using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCore.EntityFrameworkCore.Sqlite.Schema;

/// <summary>Holds nothing: the migration's own transaction, begun with BEGIN IMMEDIATE, keeps every other writer out.</summary>
internal sealed class TransactionLock(IHistoryRepository history) : IMigrationsDatabaseLock
{
    IHistoryRepository IMigrationsDatabaseLock.HistoryRepository => history;

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
