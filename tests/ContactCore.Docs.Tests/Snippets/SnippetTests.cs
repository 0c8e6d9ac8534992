using ContactCore.Docs.Tests.Hosts;
using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Snippets;

/// <summary>
/// Every block of C# stands below the mark <c>snippet: path</c> or <c>snippet: path#region</c>, and is what stands there:
/// in a test, which the compiler and the test run try, or in a program that a test runs.
/// </summary>
public sealed class SnippetTests
{
    private const string Tests = "tests/";

    public static TheoryData<string> Pages => DocPage.Names;

    private static IEnumerable<SnippetSource> Sources => DocPage.All.SelectMany(page => page.Blocks)
        .Select(block => block.Marked("snippet")).OfType<string>().Select(SnippetSource.Parse);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_CSharp_is_its_source(string name)
    {
        DocPage page = DocPage.Of(name);
        foreach (DocBlock block in page.Blocks.Where(block => block.Language == "csharp"))
        {
            string source = block.Marked("snippet") ?? throw new InvalidOperationException($"{name} has C# without a source:\n{block.Body}");
            page.HoldsBlock(block.Mark!, SnippetSource.Parse(source).Text());
        }
    }

    [Fact]
    public void Every_source_is_a_test_or_a_program_that_a_test_runs()
    {
        IEnumerable<string> others = Sources.Select(source => source.Path)
            .Where(path => !path.StartsWith(Tests, StringComparison.Ordinal))
            .Except(SampleProgram.All.Select(program => program.Source), StringComparer.Ordinal);
        Assert.Empty(others);
    }

    [Fact]
    public void Every_region_of_these_tests_is_on_a_page()
    {
        string root = Path.Combine(SharedData.Repository, "tests", "ContactCore.Docs.Tests");
        IEnumerable<string> regions = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SharedData.Repository, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => SnippetSource.RegionsOf(path).Select(region => $"{path}#{region}"));
        Assert.Empty(regions.Except(Sources.Select(source => $"{source.Path}#{source.Region}"), StringComparer.Ordinal));
    }
}
