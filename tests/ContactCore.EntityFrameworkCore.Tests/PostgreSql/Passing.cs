using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>Notes each command of EF's, and does something around those that a test waits for.</summary>
internal sealed class Passing : DbCommandInterceptor
{
    private readonly List<string> _commands = [];

    public IReadOnlyList<string> Commands => _commands;

    /// <summary>Before a command runs.</summary>
    public Func<DbCommand, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>After a query was answered.</summary>
    public Func<DbCommand, Task> After { get; set; } = _ => Task.CompletedTask;

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await NoteAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await NoteAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        await After(command);
        return result;
    }

    private Task NoteAsync(DbCommand command)
    {
        _commands.Add(command.CommandText);
        return Before(command);
    }
}
