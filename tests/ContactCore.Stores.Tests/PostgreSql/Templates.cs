using ContactCore.EntityFrameworkCore;
using ContactCore.Setup;
using ContactCore.Stores.Tests.HostContext;
using ContactCore.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>The prepared databases that stores are copied from.</summary>
internal static class Templates
{
    private static readonly Lazy<Task<TestRole>> LimitedRole = new(() => TestRole.CreateAsync());

    public static TemplateDatabase Ready { get; } = new(
        NoRole, connection => PrepareAsync(builder => builder.UsePostgreSql(connection)));

    public static TemplateDatabase RowLevel { get; } = new(
        async () => await LimitedRole.Value,
        connection => PrepareAsync(builder => builder.UsePostgreSql(connection, options => options.RowLevelSecurity = true)));

    public static TemplateDatabase Host { get; } = new(NoRole, PrepareHostAsync);

    /// <summary>A role as an app should have: row-level security holds for it.</summary>
    public static TestRole Limited => LimitedRole.Value.GetAwaiter().GetResult();

    private static Task<TestRole?> NoRole() => Task.FromResult<TestRole?>(null);

    private static async Task PrepareHostAsync(string connection)
    {
        await using (AppDb db = new(new DbContextOptionsBuilder<AppDb>().UseNpgsql(connection).Options))
            await db.Database.EnsureCreatedAsync();
        await PrepareAsync(builder =>
        {
            builder.Services.AddDbContextFactory<AppDb>(options => options.UseNpgsql(connection));
            builder.UseEntityFrameworkCore<AppDb>().WithPostgreSql();
        });
    }

    private static async Task PrepareAsync(Action<ContactCoreBuilder> choose)
    {
        ServiceCollection services = new();
        choose(services.AddContactCore());
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IStoreSetup>().PrepareAsync(default);
    }
}
