using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.EntityFrameworkCore.Tests.Hosts;

/// <summary>A store in a host's own context.</summary>
internal static class Host
{
    public static Store Open(DatabaseFolder folder, params IInterceptor[] interceptors) => new(builder =>
    {
        builder.Services.AddDbContextFactory<HostContext>(options => options.UseSqlite(folder.ConnectionString).AddInterceptors(interceptors));
        builder.UseEntityFrameworkCore<HostContext>().WithSqlite();
    });

    public static async Task<Store> CreateAsync(DatabaseFolder folder, params IInterceptor[] interceptors)
    {
        Store store = Open(folder, interceptors);
        await using HostContext db = await store.Get<IDbContextFactory<HostContext>>().CreateDbContextAsync();
        await db.Database.EnsureCreatedAsync();
        await store.Setup.PrepareAsync(CancellationToken.None);
        return store;
    }
}
