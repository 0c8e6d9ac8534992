using ContactCore.Packages.Tests.Packing;
using ContactCore.Packages.Tests.Workplaces;

namespace ContactCore.Packages.Tests.Consuming;

[Collection(PackagesCollection.Name)]
public sealed class ConsoleTests(Feed feed)
{
    [Fact]
    public async Task A_console_app_in_memory_is_built_of_packages_and_runs()
    {
        string folder = feed.Consumer("ConsoleInMemory");
        await feed.BuildAsync(folder);
        string said = await feed.Place.RunAsync(folder, "dotnet", "run", "-c", "Release", "--no-build");
        Assert.Contains("refused: 1", said, StringComparison.Ordinal);
        Assert.Contains("people.csv: 1 created, 1 rejected", said, StringComparison.Ordinal);
        Assert.Contains(",Bob,,bob@example.com,", said, StringComparison.Ordinal);

        Assert.True(Directory.Exists(Path.Combine(feed.Place.Cache, "contactcore.inmemory", feed.Version)));
        Assert.False(Directory.Exists(Path.Combine(PackageSources.MachinesCache, "contactcore.inmemory", feed.Version)));
    }
}
