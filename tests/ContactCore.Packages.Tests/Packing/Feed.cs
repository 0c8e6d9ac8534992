using System.Reflection;
using System.Xml.Linq;
using ContactCore.Packages.Tests.Workplaces;
using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Packing;

/// <summary>
/// All packages, packed once for all tests into a folder, of a version that no other folder of the machine can have; and
/// users' projects beside them.
/// </summary>
public sealed class Feed : IAsyncLifetime
{
    private static readonly string Consumers = Path.Combine(SharedData.Repository, "tests", "ContactCore.Packages.Tests", "Consumers");

    private static readonly string Configuration =
        typeof(Feed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public Workplace Place { get; } = new();

    public string Version { get; } = $"0.1.0-test.h{Guid.NewGuid():N}";

    /// <summary>What `dotnet pack` said.</summary>
    public string Said { get; private set; } = "";

    private string Folder => Place.PathOf("feed");

    public IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "*.nupkg")
        .Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length]);

    public Package Open(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    public Package OpenSymbols(string id) => new(Path.Combine(Folder, $"{id}.{Version}.snupkg"));

    /// <summary>Copies a user's project to the workplace, and gives its folder.</summary>
    public string Consumer(string name) => Place.Take(Path.Combine(Consumers, name));

    /// <summary>Builds a user's project, which must give no warning.</summary>
    public async Task BuildAsync(string folder)
    {
        string said = await Place.RunAsync(folder, "dotnet", "build", "-c", "Release");
        Assert.DoesNotContain(": warning ", said, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        Said = await Place.RunAsync(
            SharedData.Repository, "dotnet", "pack", "ContactCore.sln", "-c", Configuration, "--no-build", "-o", Folder, $"-p:MinVerVersionOverride={Version}");
        await PackageSources.WriteAsync(Place, Folder);
        File.Copy(Path.Combine(Consumers, "Directory.Build.props"), Place.PathOf("Directory.Build.props"));
        XDocument versions = XDocument.Load(Path.Combine(SharedData.Repository, "Directory.Packages.props"));
        versions.Root!.Add(new XElement("ItemGroup", Ids.Select(id =>
            new XElement("PackageVersion", new XAttribute("Include", id), new XAttribute("Version", Version)))));
        versions.Save(Place.PathOf("Directory.Packages.props"));
    }

    public Task DisposeAsync()
    {
        Place.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>The tests that share the packages, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<Feed>
{
    public const string Name = "Packages";
}
