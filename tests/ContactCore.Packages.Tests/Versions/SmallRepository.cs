using ContactCore.Packages.Tests.Packing;
using ContactCore.Packages.Tests.Workplaces;
using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Versions;

/// <summary>This repository's build files around one new project, as in a clone of it.</summary>
internal sealed class SmallRepository : IDisposable
{
    private static readonly string[] BuildFiles =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "README.md",
        "src/Directory.Build.props", "src/icon.png",
    ];

    private readonly Workplace _place = new();

    public SmallRepository()
    {
        foreach (string file in BuildFiles)
            Write(file, File.ReadAllBytes(Path.Combine(SharedData.Repository, file)));
        Write("src/Sample/Sample.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n"u8);
        Write("src/Sample/Nothing.cs", "namespace Sample;\n\ninternal static class Nothing;\n"u8);
        Write("src/Sample/PublicAPI/PublicAPI.Shipped.txt", "#nullable enable\n"u8);
        Write("src/Sample/PublicAPI/PublicAPI.Unshipped.txt", "#nullable enable\n"u8);
        Write(".gitignore", "bin/\nobj/\npacked/\n"u8);
    }

    public string Folder => _place.PathOf("clone");

    /// <summary>Begins a history with one commit.</summary>
    public async Task CommitAsync()
    {
        await GitAsync("init", "--quiet");
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=Olga", "-c", "user.email=olga@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "first");
    }

    public Task<string> GitAsync(params string[] words) => _place.RunAsync(Folder, "git", words);

    /// <summary>Packs the project, which must give no warning.</summary>
    public async Task<Package> PackAsync()
    {
        await PackageSources.WriteAsync(_place, Directory.CreateDirectory(_place.PathOf("feed")).FullName);
        string said = await _place.RunAsync(Folder, "dotnet", "pack", "src/Sample", "-c", "Release", "-o", "packed");
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
        return new Package(Assert.Single(Directory.GetFiles(Path.Combine(Folder, "packed"), "*.nupkg")));
    }

    /// <summary>The symbols that were packed with it.</summary>
    public Package Symbols() => new(Assert.Single(Directory.GetFiles(Path.Combine(Folder, "packed"), "*.snupkg")));

    public void Dispose() => _place.Dispose();

    private void Write(string file, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
