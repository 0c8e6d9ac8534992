using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>Stops a process's work where a command begins so; what it had not committed is lost, as when it is killed.</summary>
internal sealed class StopAt(string start) : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        command.CommandText.Replace(" IF NOT EXISTS", "", StringComparison.Ordinal).StartsWith(start, StringComparison.Ordinal)
            ? throw new StoppedException()
            : ValueTask.FromResult(result);

    internal sealed class StoppedException : Exception;
}
