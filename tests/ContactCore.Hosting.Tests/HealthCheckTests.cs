using ContactCore.Books;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Testing;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ContactCore.Hosting.Tests;

/// <summary>A host asks how its store does.</summary>
public sealed class HealthCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-health-");
    private readonly HearingLoggers _log = new();

    private string File => Path.Combine(_folder.FullName, "contacts.db");

    [Fact]
    public async Task A_store_that_can_be_used_is_healthy()
    {
        await using ServiceProvider memory = Host(builder => builder.UseInMemory());
        Assert.Equal(HealthStatus.Healthy, (await AskAsync(memory)).Status);
        await using ServiceProvider sqlite = Host(builder => builder.UseSqlite($"Data Source={File};Pooling=False"));
        await sqlite.GetRequiredService<IInstallation>().PrepareAsync();
        Assert.Equal(HealthStatus.Healthy, (await AskAsync(sqlite)).Status);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_unhealthy_and_does_not_come_into_being_by_asking()
    {
        await using ServiceProvider host = Host(builder => builder.UseSqlite($"Data Source={File};Pooling=False"));
        HealthReportEntry entry = await AskAsync(host);
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith($"there is no file '{File}'; allowed: to call", entry.Description, StringComparison.Ordinal);
        Assert.Equal(nameof(StoreProblem.Missing), entry.Data["problem"]);
        Assert.Null(entry.Exception);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_host_chooses_name_status_and_tags()
    {
        await using ServiceProvider host = Host(
            builder => builder.UseSqlite($"Data Source={File};Pooling=False"),
            checks => checks.AddContactCore("contacts", HealthStatus.Degraded, ["ready"]));
        HealthReport report = await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("ready"));
        Assert.Equal(HealthStatus.Degraded, Assert.Single(report.Entries, entry => entry.Key == "contacts").Value.Status);
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task A_refused_user_is_told_without_name_and_password()
    {
        string connection = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString)
        {
            Database = "contacts",
            Username = "user-of-the-secret",
            Password = "password-of-the-secret",
        }.ToString();
        await using ServiceProvider host = Host(builder => builder.UsePostgreSql(connection));
        HealthReportEntry entry = await AskAsync(host);
        Assert.Equal((HealthStatus.Unhealthy, (object)nameof(StoreProblem.Denied)), (entry.Status, entry.Data["problem"]));
        Assert.Contains("refused the user or the password", entry.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("of-the-secret", entry.Description, StringComparison.Ordinal);
        Assert.Contains(_log.Lines, line => line.Event.Id == 1002 && line.Text == "The store cannot be used (store_denied)");
        Assert.DoesNotContain(_log.Lines.Where(IsOfHealthOrOurs), line => $"{line.Text} {line.Exception}".Contains("of-the-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asking_can_be_given_up_and_is_given_up_by_its_time_out()
    {
        await using ServiceProvider host = Host(
            builder => builder.UseInMemory().Services.Replace(ServiceDescriptor.Singleton<IStoreSetup, Endless>()),
            checks => checks.AddContactCore(timeout: TimeSpan.FromMilliseconds(1)));
        Assert.Equal(HealthStatus.Unhealthy, (await AskAsync(host)).Status);
        using CancellationTokenSource stop = new();
        Task asking = host.GetRequiredService<IInstallation>().CheckAsync(stop.Token);
        Assert.False(asking.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<HealthReportEntry> AskAsync(ServiceProvider host) =>
        Assert.Single((await host.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries).Value;

    private static bool IsOfHealthOrOurs(HeardLine line) =>
        line.Category.StartsWith("ContactCore", StringComparison.Ordinal) || line.Category.Contains("HealthChecks", StringComparison.Ordinal);

    private ServiceProvider Host(Action<ContactCoreBuilder> choose, Action<IHealthChecksBuilder>? add = null)
    {
        ServiceCollection services = new();
        services.AddSingleton<ILoggerFactory>(_log).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        choose(services.AddContactCore());
        (add ?? (checks => checks.AddContactCore()))(services.AddHealthChecks());
        return services.BuildServiceProvider();
    }

    private sealed class Endless : IStoreSetup
    {
        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task CheckAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

        public Task<long> ReindexAsync(CancellationToken cancellationToken) => Task.FromResult(0L);

        public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
