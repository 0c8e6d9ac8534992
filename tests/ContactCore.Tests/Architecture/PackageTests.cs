using System.Xml.Linq;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Architecture;

public sealed class PackageTests
{
    [Fact]
    public void The_nuspec_names_the_dependencies_of_the_project()
    {
        XDocument nuspec = XDocument.Load(Path.Combine(SharedData.Repository, "ContactCore.nuspec"));
        XDocument project = XDocument.Load(Path.Combine(SharedData.Repository, "src", "ContactCore", "ContactCore.csproj"));
        Dictionary<string, string> versions = XDocument.Load(Path.Combine(SharedData.Repository, "Directory.Packages.props"))
            .Descendants("PackageVersion").ToDictionary(version => (string)version.Attribute("Include")!, version => (string)version.Attribute("Version")!);
        IEnumerable<string> wanted = project.Descendants("PackageReference")
            .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
            .Select(reference => (string)reference.Attribute("Include")!).Select(name => $"{name} {versions[name]}");
        IEnumerable<string> named = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(dependency => $"{(string)dependency.Attribute("id")!} {(string)dependency.Attribute("version")!}");
        Assert.Equal(wanted.Order(), named.Order());
    }
}
