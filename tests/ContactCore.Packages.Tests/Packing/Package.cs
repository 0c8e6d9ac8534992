using System.IO.Compression;
using System.Xml.Linq;

namespace ContactCore.Packages.Tests.Packing;

/// <summary>A package as it was packed.</summary>
public sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly XElement _metadata;

    public Package(string file)
    {
        _zip = ZipFile.OpenRead(file);
        using Stream nuspec = _zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public IReadOnlyList<string> Files => [.. _zip.Entries.Select(entry => entry.FullName)];

    /// <summary>The manifest as text.</summary>
    public string Manifest => _metadata.ToString();

    public XElement? Repository => Element("repository");

    /// <summary>What it needs, each as 'id version'.</summary>
    public IEnumerable<string> Dependencies => _metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");

    /// <summary>A word of the manifest, such as its description.</summary>
    public string? Says(string name) => Element(name)?.Value;

    public byte[] Read(string file)
    {
        using Stream stream = (_zip.GetEntry(file) ?? throw new FileNotFoundException($"{file} is none of {string.Join(", ", Files)}")).Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _zip.Dispose();

    private XElement? Element(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
