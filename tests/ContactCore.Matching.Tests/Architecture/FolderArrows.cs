using ContactCore.Csv.Tests.Support;

namespace ContactCore.Matching.Tests.Architecture;

/// <summary>The order of the folders: each may use those before it, and none behind it.</summary>
public sealed class FolderArrows
{
    private const string Prefix = "ContactCore.Matching.";

    private static readonly string[] InOrder =
    [
        "Records", "Measures", "Kinds", "Comparing", "Learning", "Blocking", "Scoring", "Clustering", "Linking", "Finding", "Saving", "Partial", "Indexing",
    ];

    private static string Sources => Path.Combine(Repository.Root, "src", "ContactCore.Matching");

    public static TheoryData<string> Folders => [.. InOrder];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder)
    {
        string[] behind = [.. InOrder.SkipWhile(name => name != folder).Skip(1)];
        IEnumerable<string> used = Directory.EnumerateFiles(Path.Combine(Sources, folder), "*.cs")
            .SelectMany(file => File.ReadLines(file).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .Where(line => behind.Any(name => line.EndsWith($"using {Prefix}{name};", StringComparison.Ordinal) || line.Contains($" {name}.", StringComparison.Ordinal)));
        Assert.Empty(used);
    }

    [Fact]
    public void Every_folder_is_in_the_order() => Assert.Equal(
        InOrder.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Sources).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj", "PublicAPI"], StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
