using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Hosts;

/// <summary>The README's first example, and the program that it is a part of.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public void The_quickstart_is_under_60_lines() =>
        Assert.InRange(File.ReadLines(Path.Combine(SharedData.Repository, SampleProgram.Quickstart.Source)).Count(), 1, 59);

    [Fact]
    public void The_readmes_first_example_has_twelve_lines() => Assert.Equal(12, First().Body.Count(c => c == '\n'));

    [Fact]
    public async Task The_quickstart_runs_and_says_what_the_readme_shows()
    {
        using TemporaryFolder folder = new();
        string said = await SampleProgram.Quickstart.RunAsync(folder.Path);
        DocPage.Of("README.md").HoldsBlock("prints: the quickstart", said);
        Assert.Contains("Müller: Unsubscribed, asked by phone\n", said, StringComparison.Ordinal);
    }

    private static DocBlock First() => DocPage.Of("README.md").Blocks.First(block => block.Language == "csharp");
}
