using System.Data.Common;

namespace ContactCore.Benchmarks.Bases;

/// <summary>A base in a database, with a bare connection beside the book.</summary>
public abstract class DatabaseBase : BenchmarkBase
{
    public DbConnection Connection { get; private set; } = null!;

    public abstract Dialect Dialect { get; }

    public async Task<object?> ScalarAsync(string sql)
    {
        await using DbCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract DbConnection Connect();

    protected override Task ConnectAsync()
    {
        Connection = Connect();
        return Connection.OpenAsync();
    }

    protected override async Task FillAsync(int contacts)
    {
        await base.FillAsync(contacts);
        await ScalarAsync(Dialect.Analyze);
    }
}
