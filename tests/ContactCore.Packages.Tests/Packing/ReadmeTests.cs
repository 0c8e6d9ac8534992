using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Packages.Tests.Packing;

/// <summary>The page that each package shows where it is found.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> All => [.. Project.All];

    [Theory]
    [MemberData(nameof(All))]
    public void What_a_readme_shows_is_part_of_a_project_that_is_built(string id)
    {
        string[] sources = [.. Directory
            .EnumerateFiles(Path.Combine(SharedData.Repository, "tests", "ContactCore.Packages.Tests", "Consumers"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Trimmed(File.ReadAllText(file)))];
        IEnumerable<string> unknown = Snippet().Matches(Readme(id))
            .Select(match => Trimmed(match.Groups["code"].Value))
            .Where(snippet => !sources.Any(source => source.Contains(snippet, StringComparison.Ordinal)));
        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_readme_has_no_link_that_leads_nowhere_outside_the_repository(string id) =>
        Assert.DoesNotMatch(@"\]\((?!https://)", Readme(id));

    private static string Readme(string id) => File.ReadAllText(Path.Combine(new Project(id).Folder, "README.md"));

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Snippet();
}
