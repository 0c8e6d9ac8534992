using ContactCore.EntityFrameworkCore.PostgreSQL.Setup;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>A PostgreSQL database of a test's own, gone with the test.</summary>
internal sealed class ServerDatabase : IAsyncDisposable
{
    private static readonly TemplateDatabase Prepared = new(
        () => Task.FromResult<TestRole?>(null),
        async connection =>
        {
            using Store store = new(builder => builder.UsePostgreSql(connection));
            await store.Setup.PrepareAsync(default);
        });

    public TestDatabase Database { get; } = new();

    public TestRole? Role { get; init; }

    public string ConnectionString => Database.As(Role);

    /// <summary>A database that is ready for use.</summary>
    public static async Task<ServerDatabase> PrepareAsync(TestRole? role = null)
    {
        ServerDatabase database = new() { Role = role };
        await Prepared.CopyToAsync(database.Database);
        return database;
    }

    /// <summary>A store in it, with more in the connection string.</summary>
    public Store Open(string more = "", Action<PostgreSqlStoreOptions>? configure = null) =>
        new(builder => builder.UsePostgreSql($"{ConnectionString};{more}", configure));

    /// <summary>A store in it whose commands pass by somebody.</summary>
    public Store Open(params IInterceptor[] interceptors) => new(builder =>
    {
        builder.Services.AddDbContextFactory<ContactCoreDbContext>(options =>
        {
            ReadyContext.Configure(options, ConnectionString);
            options.AddInterceptors(interceptors);
        });
        builder.UseEntityFrameworkCore<ContactCoreDbContext>().WithPostgreSql();
    });

    public Task<object?> ScalarAsync(string sql) => Database.ScalarAsync(sql);

    public async Task<NpgsqlConnection> ConnectAsync()
    {
        NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DropAsync(Role);
        if (Role is not null)
            await Role.DropAsync();
    }
}
