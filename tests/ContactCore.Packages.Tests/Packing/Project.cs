using System.Xml.Linq;
using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Packing;

/// <summary>The project that a package is made of, as its file says.</summary>
internal sealed class Project
{
    private static readonly Dictionary<string, string> Versions = XDocument
        .Load(Path.Combine(SharedData.Repository, "Directory.Packages.props")).Descendants("PackageVersion")
        .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value, StringComparer.Ordinal);

    private readonly XDocument _file;

    public Project(string name)
    {
        Name = name;
        Folder = Directory.EnumerateDirectories(SharedData.Repository, name, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).Single();
        _file = XDocument.Load(Path.Combine(Folder, $"{name}.csproj"));
    }

    /// <summary>The libraries, each of which is a package.</summary>
    public static IEnumerable<string> Libraries => Directory.GetDirectories(Path.Combine(SharedData.Repository, "src")).Select(folder => Path.GetFileName(folder));

    /// <summary>The libraries and the tool.</summary>
    public static IEnumerable<string> All => [.. Libraries, "ContactCore.Cli"];

    public string Name { get; }

    public string Folder { get; }

    /// <summary>The version of a package of others, which stands once.</summary>
    public static string VersionOf(string id) => Versions[id];

    /// <summary>The packages that it needs, each as 'id version'.</summary>
    /// <param name="ours">The version of our own packages.</param>
    public IEnumerable<string> Needs(string ours) =>
    [
        .. _file.Descendants("PackageReference")
            .Where(reference => reference.Attribute("PrivateAssets")?.Value != "all")
            .Select(reference => reference.Attribute("Include")!.Value)
            .Select(id => $"{id} {VersionOf(id)}"),
        .. _file.Descendants("ProjectReference")
            .Select(reference => $"{Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)} {ours}"),
    ];
}
