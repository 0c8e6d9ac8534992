using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.Filters;

/// <summary>Notes how many rows the database hands over for each query.</summary>
internal sealed class RowLog : DbCommandInterceptor
{
    public int Most { get; private set; }

    public void Clear() => Most = 0;

    public override InterceptionResult DataReaderClosing(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) =>
        Note(eventData.ReadCount, result);

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(Note(eventData.ReadCount, result));

    private InterceptionResult Note(int rows, InterceptionResult result)
    {
        Most = Math.Max(Most, rows);
        return result;
    }
}
