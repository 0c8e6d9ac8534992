using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Cli.Tests.Support;

/// <summary>The database that those of demos are copies of: prepared, and empty.</summary>
internal static class ReadyDatabase
{
    private static readonly TemplateDatabase Template = new(() => Task.FromResult<TestRole?>(null), PrepareAsync);

    public static Task CopyToAsync(TestDatabase database) => Template.CopyToAsync(database);

    private static async Task PrepareAsync(string connection)
    {
        await using StorePool stores = new();
        await stores[StoreChoice.Of(Demo.Postgres, connection)].GetRequiredService<IInstallation>().PrepareAsync();
    }
}
