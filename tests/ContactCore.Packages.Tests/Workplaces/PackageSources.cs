using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Workplaces;

/// <summary>A workplace's nuget.config: our packages come from one folder alone, any other from where this machine has them.</summary>
internal static partial class PackageSources
{
    private const string Ours = "contactcore-packed";

    /// <summary>Where this machine's restores go.</summary>
    public static string MachinesCache { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static async Task WriteAsync(Workplace place, string feed)
    {
        string listed = await place.RunAsync(SharedData.Repository, "dotnet", "nuget", "list", "source");
        (string Name, string Address)[] others = [.. Source().Matches(listed).Select(match => (match.Groups["name"].Value, match.Groups["address"].Value.Trim()))];
        XElement config = new(
            "configuration",
            new XElement("packageSources", new XElement("clear"), Key(Ours, feed), others.Select(other => Key(other.Name, other.Address))),
            new XElement("packageSourceMapping", new XElement("clear"), Mapping(Ours, "ContactCore", "ContactCore.*"), others.Select(other => Mapping(other.Name, "*"))),
            // What the machine has restored before is read there, and nothing is written.
            new XElement("fallbackPackageFolders", new XElement("clear"), Key("machine", MachinesCache)));
        await File.WriteAllTextAsync(place.PathOf("nuget.config"), config.ToString());
    }

    private static XElement Key(string name, string value) => new("add", new XAttribute("key", name), new XAttribute("value", value));

    private static XElement Mapping(string source, params string[] patterns) => new(
        "packageSource",
        new XAttribute("key", source),
        patterns.Select(pattern => new XElement("package", new XAttribute("pattern", pattern))));

    [GeneratedRegex(@"^ *\d+\. +(?<name>.+) \[Enabled\]\r?\n *(?<address>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Source();
}
