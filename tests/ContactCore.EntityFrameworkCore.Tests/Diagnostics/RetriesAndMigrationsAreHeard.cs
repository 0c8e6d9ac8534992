using System.Diagnostics.Metrics;
using ContactCore.EntityFrameworkCore.PostgreSQL.Setup;
using ContactCore.EntityFrameworkCore.Tests.PostgreSql;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.Tests.Diagnostics;

/// <summary>What a store does by itself is told to the host.</summary>
public sealed class RetriesAndMigrationsAreHeard : IDisposable
{
    private readonly HearingLoggers _log = new();
    private readonly HearingMeters _meters = new();
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task A_migration_is_told_once()
    {
        using Store store = new(builder => Listen(builder).UseSqlite($"Data Source={_folder.File};Pooling=False"));
        await store.Setup.PrepareAsync(default);
        await store.Setup.PrepareAsync(default);
        HeardLine line = _log.Line(2000);
        Assert.Equal(("ContactCore.EntityFrameworkCore", LogLevel.Information), (line.Category, line.Level));
        Assert.Equal("The store's tables were upgraded by the migration 20261124000000_Initial", line.Text);
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task A_unit_of_work_that_is_done_again_is_told_by_the_servers_code()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = new(builder =>
        {
            builder.Services.AddDbContextFactory<ContactCoreDbContext>(options =>
            {
                ReadyContext.Configure(options, database.ConnectionString);
                options.AddInterceptors(passing);
            });
            Listen(builder).UseEntityFrameworkCore<ContactCoreDbContext>().WithPostgreSql();
        });
        int failures = 0;
        passing.Before = _ => failures++ < 2 ? throw new PostgresException("again", "ERROR", "ERROR", "40001") : Task.CompletedTask;
        await store.ApplyAsync();
        Assert.Equal(2, _meters.Sum("contactcore.store.retries", "error.type", "40001"));
        Assert.Equal(
            ["A unit of work failed at try 1 (40001) and is done again from its beginning", "A unit of work failed at try 2 (40001) and is done again from its beginning"],
            _log.Lines.Where(line => line.Event.Id == 2100).Select(line => line.Text));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _meters.Dispose();
    }

    private ContactCoreBuilder Listen(ContactCoreBuilder builder)
    {
        builder.Services.AddSingleton<ILoggerFactory>(_log).AddSingleton<IMeterFactory>(_meters);
        return builder;
    }
}
