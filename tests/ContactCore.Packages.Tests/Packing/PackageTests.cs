using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Packing;

[Collection(PackagesCollection.Name)]
public sealed class PackageTests(Feed feed)
{
    public static TheoryData<string> All => [.. Project.All];

    public static TheoryData<string> Libraries => [.. Project.Libraries];

    [Fact]
    public void One_command_packs_each_library_and_the_tool_without_warnings()
    {
        Assert.Equal(Project.All.Order(StringComparer.Ordinal), feed.Ids.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(": warning ", feed.Said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_package_needs_what_its_project_needs(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal(new Project(id).Needs(feed.Version).Order(StringComparer.Ordinal), package.Dependencies.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_says_what_it_is(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal("MIT", package.Says("license"));
        Assert.Contains("contacts", package.Says("tags"), StringComparison.Ordinal);
        Assert.Contains("ContactCore contributors", package.Says("authors"), StringComparison.Ordinal);
        Assert.StartsWith($"# {id}\n", System.Text.Encoding.UTF8.GetString(package.Read(package.Says("readme")!)), StringComparison.Ordinal);
        Assert.Equal("PNG"u8, package.Read(package.Says("icon")!).AsSpan(1, 3));
        Assert.DoesNotContain(SharedData.Repository, package.Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_packages_describe_themselves_alike()
    {
        string[] descriptions = [.. Project.All.Select(id =>
        {
            using Package package = feed.Open(id);
            return package.Says("description")!;
        })];
        Assert.Distinct(descriptions);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_comes_with_its_documentation_and_its_symbols(string id)
    {
        using Package package = feed.Open(id);
        using Package symbols = feed.OpenSymbols(id);
        Assert.Equal(
            [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"],
            package.Files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal([$"lib/net10.0/{id}.pdb"], symbols.Files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));
        Assert.NotEmpty(symbols.Read($"lib/net10.0/{id}.pdb"));
    }

    [Fact]
    public void The_tool_comes_with_its_symbols()
    {
        using Package tool = feed.Open("ContactCore.Cli");
        using Package symbols = feed.OpenSymbols("ContactCore.Cli");
        Assert.Contains("DotnetTool", tool.Manifest, StringComparison.Ordinal);
        Assert.Contains("tools/net10.0/any/ContactCore.Cli.pdb", symbols.Files);
    }
}
