using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.Selections;

/// <summary>Notes how SQLite, or PostgreSQL, means to answer each query.</summary>
internal sealed class PlanLog : DbCommandInterceptor
{
    private readonly List<string> _steps = [];

    public bool IsOn { get; set; }

    /// <summary>The steps of all plans, in the words of EXPLAIN QUERY PLAN.</summary>
    public IReadOnlyList<string> Steps => _steps;

    public void Clear() => _steps.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (IsOn)
            Explain(command);
        return new ValueTask<InterceptionResult<DbDataReader>>(result);
    }

    private void Explain(DbCommand command)
    {
        string sql = command.CommandText;
        bool isSqlite = command is SqliteCommand;
        command.CommandText = isSqlite ? $"EXPLAIN QUERY PLAN {sql}" : $"EXPLAIN {sql}";
        using (DbDataReader plan = command.ExecuteReader())
        {
            while (plan.Read())
                _steps.Add(plan.GetString(isSqlite ? 3 : 0));
        }

        command.CommandText = sql;
    }
}
