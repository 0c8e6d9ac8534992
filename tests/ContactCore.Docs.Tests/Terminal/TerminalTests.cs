using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Terminal;

/// <summary>What the pages show for a terminal can be typed.</summary>
public sealed class TerminalTests
{
    // Programs that a reader has or installs; what stands in the repository is looked for there.
    private static readonly string[] Known = ["dotnet", "cd", "sqlite3", "pg_dump", "pg_restore", "psql", "createdb"];

    public static TheoryData<string> Sessions => [.. ConsolePage.All.Select(page => page.Name)];

    public static TheoryData<string> Pages => DocPage.Names;

    [Theory]
    [MemberData(nameof(Sessions))]
    public Task The_demo_answers_what_the_page_shows(string name) => new ConsolePage(DocPage.Of(name)).RunAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_is_one_that_there_is(string name)
    {
        IEnumerable<string> unknown = DocPage.Of(name).Blocks.Where(block => block.Language == "sh")
            .SelectMany(block => block.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(line => !line.StartsWith('#') && !line.StartsWith(' '))
            .Select(line => line.Split(' ')[0])
            .Where(command => !Known.Contains(command, StringComparer.Ordinal))
            .Where(command => !File.Exists(Path.Combine(SharedData.Repository, command)));
        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_has_a_language_that_is_tried(string name) => Assert.Empty(DocPage.Of(name).Blocks
        .Select(block => block.Language)
        .Except(["csharp", "console", "sh", "text", "filter", "ebnf", "sql"], StringComparer.Ordinal));
}
