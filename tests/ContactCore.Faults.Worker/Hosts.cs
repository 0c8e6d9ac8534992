using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Worker;

/// <summary>A host's services, on each of the stores that faults are tried on.</summary>
public static class Hosts
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
    public const string RowLevel = "row-level";

    public static ServiceProvider On(string store, string connection)
    {
        ServiceCollection services = new();
        ContactCoreBuilder core = services.AddContactCore(options =>
        {
            options.BatchSize = Work.BatchSize;

            // Deliverers are killed every few seconds, and what one of them had shall not wait for long.
            options.Hooks.Lease = TimeSpan.FromSeconds(5);
            options.Hooks.PollInterval = TimeSpan.FromMilliseconds(200);
            options.Hooks.FirstDelay = TimeSpan.FromMilliseconds(10);
            options.Hooks.LongestDelay = TimeSpan.FromMilliseconds(500);
            options.Hooks.Attempts = 1000;
        });
        _ = store switch
        {
            Sqlite => core.UseSqlite(connection),
            PostgreSql => core.UsePostgreSql(connection),
            RowLevel => core.UsePostgreSql(connection, options => options.RowLevelSecurity = true),
            _ => throw new ArgumentOutOfRangeException(nameof(store), store, "no such store"),
        };
        return services.BuildServiceProvider();
    }
}
